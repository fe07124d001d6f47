// Which names of files and folders can be ids and addresses (SPEC §12.3).
import { entryTypes } from "../entry-types/index.ts";
import type { Problem } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";

/** Of ids and slugs, which have 80 characters at most. */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const reserved: ReadonlySet<string> = new Set([
  ...["index", "con", "prn", "aux", "nul", "search", "alphabet", "letter", "tag", "level"],
  ...entryTypes.map((type) => type.folder),
  ...Array.from({ length: 10 }, (_, index) => [`com${index}`, `lpt${index}`]).flat(),
]);

/** A problem where `name` cannot be the id of an entry or the slug of a reading. */
export function nameProblem(name: string, file: string, languages: readonly string[]): Problem | undefined {
  const suggestion = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  const hint = suggestion !== "" && suggestion !== name ? `Rename it to ${suggestion}.` : undefined;
  if (!namePattern.test(name) || name.length > 80) {
    return problem("path/name", spanOfFile(file), `«${name.slice(0, 100)}» cannot be part of an address.`, hint);
  }
  if (reserved.has(name) || languages.includes(name)) {
    return problem(
      "path/name",
      spanOfFile(file),
      `«${name}» is a reserved name.`,
      `Rename it, for example to ${name}-1.`,
    );
  }
  return undefined;
}
