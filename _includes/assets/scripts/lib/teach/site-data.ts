// What the page works with, from the site's own files: readings, entries, assignments without keys, texts.
import type { PublishedSite } from "../../../../../src/assignments/published.ts";
import type { ReadingTexts } from "../../../../../src/publish/reading-texts.ts";

const texts = new Map<string, Promise<ReadingTexts>>();

/** Readings, entries and assignments of the site. */
export function loadSite(): Promise<PublishedSite> {
  return load<PublishedSite>(document.body.dataset.siteData ?? "");
}

/** The texts of a reading, fetched once. */
export function loadTexts(slug: string): Promise<ReadingTexts> {
  const address = (document.body.dataset.texts ?? "").replace("{slug}", slug);
  const known = texts.get(slug) ?? load<ReadingTexts>(address);
  texts.set(slug, known);
  known.catch(() => texts.delete(slug));
  return known;
}

/** Files of this site, written by its build. */
async function load<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
