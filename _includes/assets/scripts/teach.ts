// The teacher's page: one part of it at a time, each fetched and brought to life when it is first shown.
import type { Maker } from "./elements/teach/make.ts";
import { type PartName, showParts } from "./elements/teach/parts.ts";
import { loadSite } from "./lib/teach/site-data.ts";

const site = loadSite();
const started = new Map<PartName, Promise<unknown>>();
let maker: Promise<Maker> | undefined;

/** The maker lives once, whichever part asks for it first. */
function theMaker(): Promise<Maker> {
  maker ??= startMaker();
  return maker;
}

async function startMaker(): Promise<Maker> {
  const { make } = await import("./elements/teach/make.ts");
  return make(partOf("make"), await site);
}

const starts: Readonly<Record<PartName, () => Promise<unknown>>> = {
  make: theMaker,
  async marks() {
    const { MarkBook } = await import("./elements/teach/mark-book.ts");
    return new MarkBook(partOf("marks"), await site);
  },
  async paper() {
    const { paper } = await import("./elements/teach/paper.ts");
    paper(partOf("paper"), await site, theMaker);
  },
};

showParts((name) => {
  const start = started.get(name) ?? starts[name]();
  started.set(name, start);
  start.then(
    () => partOf(name).setAttribute("data-live", ""),
    (cause: unknown) => {
      document.querySelector("[data-teach-failed]")?.removeAttribute("hidden");
      throw cause;
    },
  );
});

function partOf(name: PartName): HTMLElement {
  const part = document.getElementById(name);
  if (part === null) throw new Error(`The page has no part "${name}"`);
  return part;
}
