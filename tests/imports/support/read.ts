// A document read in memory, for tests of what becomes of it.
import assert from "node:assert/strict";
import { type ImportedText, importReading } from "../../../src/imports/import-reading.ts";
import { readingFormats } from "../../../src/imports/index.ts";
import type { Problem } from "../../../src/model.ts";

/** Reads a document by the ending of its name. */
export async function readDocument(
  name: string,
  content: string | Uint8Array,
): Promise<{ value: ImportedText | undefined; problems: readonly Problem[] }> {
  const format = readingFormats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  assert.ok(format, name);
  return importReading({ name, bytes: typeof content === "string" ? Buffer.from(content) : content }, format);
}

/** The text of a document that has nothing wrong. */
export async function textOf(name: string, content: string | Uint8Array): Promise<ImportedText> {
  const { value, problems } = await readDocument(name, content);
  assert.deepEqual(problems, []);
  assert.ok(value);
  return value;
}
