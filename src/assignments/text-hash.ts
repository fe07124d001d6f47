// Hashes by which a change of a text or a question is noticed. Made at build; the browser compares them.
import { createHash } from "node:crypto";
import type { Reading } from "../model.ts";

/** "sha256:" and the hash of a value as JSON. */
export function hashOf(value: unknown): string {
  return `sha256:${createHash("sha256").update(JSON.stringify(value)).digest("hex")}`;
}

/** The same for every assignment on a reading: names and texts of its blocks in all its versions. */
export function hashOfReading({ versions }: Pick<Reading, "versions">): string {
  const languages = Object.keys(versions).sort();
  return hashOf(languages.map((language) => [language, versions[language]?.blocks.map(({ id, text }) => [id, text])]));
}
