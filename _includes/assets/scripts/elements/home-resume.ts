// Home: «continue where you stopped», shown once there is something to continue.
import { type Place, places } from "../lib/places.ts";
import { isRecord } from "../lib/store.ts";
import { text } from "../lib/strings.ts";

type Found = readonly [href: string, title: string];

/** Fills the line from the kept places and the page's `#reading-titles`, `{"<slug>": [href, title, blocks]}`. */
export async function homeResume(line: HTMLElement): Promise<void> {
  const titles: unknown = JSON.parse(document.getElementById("reading-titles")?.textContent || "{}");
  if (!isRecord(titles)) return;
  for (const place of places()) {
    const listed = titles[place.slug];
    const found = Array.isArray(listed) ? listed : await olderReading(line, place);
    if (found === undefined) continue;
    const [href, title] = found;
    line.querySelector("[data-resume-link]")?.setAttribute("href", `${href}#p${place.block}`);
    fill(line, "title", String(title));
    fill(line, "place", text("resume", { n: place.block }));
    line.hidden = false;
    return;
  }
}

/** A large site lists its newest readings only; the title of another stands in the file of its texts. */
async function olderReading({ dataset }: HTMLElement, { slug }: Place): Promise<Found | undefined> {
  if (dataset.texts === undefined || dataset.reading === undefined || !/^[a-z0-9-]{1,80}$/.test(slug)) return undefined;
  const answer = await fetch(dataset.texts.replace("{slug}", slug)).catch(() => undefined);
  const texts: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  if (!isRecord(texts) || !isRecord(texts.title)) return undefined;
  const title = texts.title[document.documentElement.lang] ?? Object.values(texts.title)[0];
  return typeof title === "string" ? [dataset.reading.replace("{slug}", slug), title] : undefined;
}

function fill(line: HTMLElement, part: string, words: string): void {
  const element = line.querySelector(`[data-part="${part}"]`);
  if (element) element.textContent = words;
}
