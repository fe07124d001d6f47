// Home: «continue where you stopped», shown once there is something to continue.
import { places } from "../lib/places.ts";
import { isRecord } from "../lib/store.ts";
import { text } from "../lib/strings.ts";

/** Fills the line from the kept places and the page's `#reading-titles`, `{"<slug>": [href, title, blocks]}`. */
export function homeResume(line: HTMLElement): void {
  const titles: unknown = JSON.parse(document.getElementById("reading-titles")?.textContent || "{}");
  if (!isRecord(titles)) return;
  for (const { slug, block } of places()) {
    const reading = titles[slug];
    if (!Array.isArray(reading)) continue;
    const [href, title] = reading;
    line.querySelector("[data-resume-link]")?.setAttribute("href", `${href}#p${block}`);
    fill(line, "title", String(title));
    fill(line, "place", text("resume", { n: block }));
    line.hidden = false;
    return;
  }
}

function fill(line: HTMLElement, part: string, words: string): void {
  const element = line.querySelector(`[data-part="${part}"]`);
  if (element) element.textContent = words;
}
