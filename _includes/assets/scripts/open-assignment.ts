// Opens the assignment that a teacher's link holds in its fragment.
import { assignmentPage } from "./elements/assignment-page.ts";
import { keepFragment } from "./elements/keep-fragment.ts";
import { showLinked } from "./elements/linked-page.tsx";
import { openLink } from "./lib/linked.ts";
import { otherPage } from "./lib/other-page.ts";
import { settingNames, showPressed } from "./lib/settings.ts";
import { text } from "./lib/strings.ts";

const { lang, dataset } = document.documentElement;
const root = dataset.prefix ?? "/";

keepFragment();
addEventListener("hashchange", () => location.reload());
open().catch(() => say("network"));

async function open(): Promise<void> {
  const opened = await openLink(location.hash, lang, (path) => loadJson(root + path));
  if (typeof opened === "string") {
    say(opened);
    return;
  }
  const reading = await otherPage(`${root}${lang}/readings/${opened.asked.reading}/`);
  showLinked(opened, reading, root);
  assignmentPage(opened.asked);
  for (const name of settingNames) showPressed(name);
  document.querySelector<HTMLElement>("[data-open-sheet]")?.addEventListener("click", async ({ currentTarget }) => {
    const { showSheet } = await import("./elements/linked-sheet.tsx");
    if (currentTarget instanceof HTMLElement) showSheet(opened, currentTarget);
  });
  await import("./reading.ts");
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}

function say(refusal: string): void {
  const place = document.querySelector("[data-open-says]");
  if (place) place.textContent = text(`assignment.link.${refusal}`);
}
