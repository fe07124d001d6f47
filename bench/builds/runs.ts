// The builds that are compared, each as a command over a corpus.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, costOf } from "../measure.ts";

/** Where a corpus and what is made from it lie. */
export interface Place {
  readonly project: string;
  readonly vanilla: string;
  /** Below it one folder a run. */
  readonly output: string;
}

export interface Run {
  readonly id: string;
  readonly name: string;
  run(place: Place): Promise<Cost>;
}

const engine = fileURLToPath(new URL("../..", import.meta.url));
const packages = path.join(engine, "node_modules");
const out = ({ output }: Place, id: string) => path.join(output, id);

const hashiya = (place: Place, id: string, ...flags: readonly string[]) =>
  costOf(
    process.execPath,
    [path.join(engine, "bin/hashiya.js"), "build", "--project", place.project, "--output", out(place, id), ...flags],
    engine,
  );

function forget(place: Place, id: string): void {
  for (const folder of [path.join(place.project, ".cache"), out(place, id)])
    rmSync(folder, { recursive: true, force: true });
}

/** A file with something else in it, for one build; then as it was. */
async function withEdit(file: string, edit: (text: string) => string, build: () => Promise<Cost>): Promise<Cost> {
  const before = readFileSync(file, "utf8");
  writeFileSync(file, edit(before));
  try {
    return await build();
  } finally {
    writeFileSync(file, before);
  }
}

export const bare: Run = {
  id: "bare",
  name: "bare loop: read, markdown-it, write",
  run(place) {
    rmSync(out(place, "bare"), { recursive: true, force: true });
    const script = fileURLToPath(new URL("bare-loop.mjs", import.meta.url));
    return costOf(process.execPath, [script, path.join(place.project, "content"), out(place, "bare")], engine);
  },
};

export const cold: Run = {
  id: "cold",
  name: "hashiya, cold, without index",
  run(place) {
    forget(place, "cold");
    return hashiya(place, "cold", "--no-search");
  },
};

/** Every one but the first two, in the order in which they run: warm builds follow the cold one. */
export const otherRuns: readonly Run[] = [
  {
    id: "vanilla",
    name: "vanilla Eleventy, one layout",
    run(place) {
      rmSync(out(place, "vanilla"), { recursive: true, force: true });
      const command = path.join(packages, "@11ty/eleventy/cmd.cjs");
      return costOf(process.execPath, [command, "--quiet", `--output=${out(place, "vanilla")}`], place.vanilla);
    },
  },
  {
    id: "unchanged",
    name: "hashiya again, nothing changed",
    run: (place) => hashiya(place, "cold", "--no-search"),
  },
  {
    id: "reading",
    name: "hashiya, one reading changed",
    run: (place) =>
      withEdit(
        path.join(place.project, "content/readings/reading-00000/index.ar.md"),
        (text) => text.replace(/\. /, " كلمة. "),
        () => hashiya(place, "cold", "--no-search"),
      ),
  },
  {
    id: "label",
    name: "hashiya, one label changed",
    run: (place) =>
      withEdit(
        path.join(place.project, "glossary/organisations/entry-00000.md"),
        (text) => text.replace(/en: /, "en: New "),
        () => hashiya(place, "cold", "--no-search"),
      ),
  },
  {
    id: "index",
    name: "hashiya with index, cold",
    run(place) {
      forget(place, "index");
      return hashiya(place, "index");
    },
  },
  {
    id: "pagefind",
    name: "Pagefind alone, over the bare loop's pages",
    run(place) {
      const site = out(place, "pagefind");
      rmSync(site, { recursive: true, force: true });
      cpSync(out(place, "bare"), site, { recursive: true });
      return costOf(process.execPath, [path.join(packages, "pagefind/lib/runner/bin.cjs"), "--site", site], engine);
    },
  },
];
