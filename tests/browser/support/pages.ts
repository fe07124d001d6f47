// Finds pages of the built site that have what a test needs, so that tests hold for any content.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of lists of readings, beside the readings' own. */
const listFolders = new Set(["level", "tag"]);

/** The reading with the most mentions on its Arabic page: its slug. */
export function richestReading(folder: string): string {
  const readings = join(folder, "ar/readings");
  const counted = readdirSync(readings, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !listFolders.has(item.name))
    .map(({ name }) => ({ slug: name, mentions: mentionsOf(join(readings, name, "index.html")).length }));
  const [richest] = counted.sort((a, b) => b.mentions - a.mentions);
  if (richest === undefined || richest.mentions === 0) throw new Error(`No reading with mentions in ${readings}.`);
  return richest.slug;
}

/** The entry ids of a page's mentions, in order. */
export function mentionsOf(file: string): string[] {
  const mentions = readFileSync(file, "utf8").matchAll(/<a class="mention [^>]*?data-entry="([^"]+)"/g);
  return [...mentions].flatMap(([, entry]) => entry ?? []);
}
