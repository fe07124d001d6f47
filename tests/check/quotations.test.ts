// Where a text quotes, and that looking for it takes no longer than reading it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { quotationsOf } from "../../src/check/quotations.ts";

/** In the second text, what is quoted has an x for each of its characters, marks included. */
const cases: readonly (readonly [name: string, text: string, quoted: string])[] = [
  ["guillemets", "a «b» c", "a xxx c"],
  ["English marks", "a “b” c ‘d’ e", "a xxx c xxx e"],
  ["German marks", "a „b“ c „d” e", "a xxx c xxx e"],
  ["single guillemets and straight marks", '‹a› b "c" d', "xxx b xxx d"],
  ["an opener that nothing closes", "«a b", "«a b"],
  ["a mark of another kind before the one that closes", "«a “b» c”", "xxxxxx c”"],
  ["an opener within a quotation", "«a «b» c»", "xxxxxx c»"],
  ["unclosed in one line, closed in the next", "«a\n«b» c", "«a\nxxx c"],
  ["unclosed of one kind, closed of another", "«a “b” «c „d“", "«a xxx «c xxx"],
  ["a quotation over two lines", "“a\nb”", "“a\nb”"],
  ["apostrophes", "it’s a ‘b’s c’ d", "it’s a xxxxxxx d"],
  ["a single mark after a letter, then one that opens", "a‘b ‘c’ d", "a‘b xxx d"],
  ["a single mark before the one that is closed", "‘a ‘b’", "‘a xxx"],
];

for (const [name, text, quoted] of cases) {
  test(`quotations: ${name}`, () => {
    const isQuoted = quotationsOf(text);
    const shown = Array.from(text, (character, at) => (isQuoted(at, at + 1) ? "x" : character)).join("");
    assert.equal(shown, quoted);
  });
}

/** Milliseconds of the processor; to look to the line's end for each opener takes ten times as long. */
const longest = 3000;

for (const mark of "«“„‹‘") {
  test(`50,000 unclosed ${mark} in one line`, () => {
    const text = `${mark}${"words ".repeat(8)}`.repeat(50_000);
    const started = process.cpuUsage();
    assert.equal(quotationsOf(text)(0, text.length), false);
    const { user, system } = process.cpuUsage(started);
    assert.ok((user + system) / 1000 < longest);
  });
}
