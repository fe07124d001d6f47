// Finds pages of the built site that have what a test needs, so that tests hold for any content.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of lists of readings, beside the readings' own. */
const listFolders = new Set(["language", "level", "page", "tag", "with"]);

/** The slugs of the readings of a built site. */
export function readingsOf(folder: string): string[] {
  const items = readdirSync(join(folder, "ar/readings"), { withFileTypes: true });
  return items.filter((item) => item.isDirectory() && !listFolders.has(item.name)).map(({ name }) => name);
}

/** The reading with the most mentions on its Arabic page: its slug. */
export function richestReading(folder: string): string {
  const counted = readingsOf(folder).map((slug) => ({
    slug,
    mentions: mentionsOf(join(folder, "ar/readings", slug, "index.html")).length,
  }));
  const [richest] = counted.sort((a, b) => b.mentions - a.mentions);
  if (richest === undefined || richest.mentions === 0) throw new Error(`No reading with mentions in ${folder}.`);
  return richest.slug;
}

/** The entry ids of a page's mentions, in order. */
export function mentionsOf(file: string): string[] {
  const mentions = readFileSync(file, "utf8").matchAll(/<a class="mention [^>]*?data-entry="([^"]+)"/g);
  return [...mentions].flatMap(([, entry]) => entry ?? []);
}
