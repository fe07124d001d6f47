import assert from "node:assert/strict";
import { test } from "node:test";
import { suggestFormats } from "../../src/commands/suggest-formats.ts";

const json = suggestFormats.find(({ id }) => id === "json");

/** What is printed of files whose answers have texts of these lengths. */
function printed(lengths: readonly number[]): string {
  const parts: Buffer[] = [];
  const printer = json?.begin({
    out: (bytes) => parts.push(Buffer.from(bytes)),
    error: () => {},
    progress: () => {},
    colour: false,
  });
  lengths.forEach((length, at) => {
    printer?.add(`نص-${at}.md`, Buffer.from(JSON.stringify({ language: "ar", mentions: ["ن".repeat(length)] })));
  });
  printer?.end();
  return Buffer.concat(parts).toString();
}

const cases: readonly (readonly [name: string, lengths: readonly number[]])[] = [
  ["no file", []],
  ["one file", [3]],
  ["more than is printed at a time", Array.from({ length: 200 }, (_, at) => at * 37)],
  ["an answer longer than what is printed at a time, among others", [5, 400_000, 7, 400_000]],
  ["an answer that fills what is printed at a time", [131_000, 131_040, 131_072]],
];
for (const [name, lengths] of cases) {
  test(`json is whole: ${name}`, () => {
    const files = lengths.map((length, at) => ({
      ...{ file: `نص-${at}.md`, language: "ar" },
      mentions: ["ن".repeat(length)],
    }));
    assert.equal(printed(lengths), `${JSON.stringify({ files })}\n`);
  });
}
