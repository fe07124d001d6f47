import assert from "node:assert/strict";
import { test } from "node:test";
import { english, loadProject, readingText } from "../support/project.ts";

const file = "content/readings/river/index.en.md";

/** Bodies in which every `[[…]]` is a mention. */
const bodies: readonly (readonly [name: string, body: string])[] = [
  ["one after another", "[[Raqqa]], [[isis]][[Raqqa]]\n"],
  ["on several lines", "One [[Raqqa]]\n  two [[isis]]\nthree [[Raqqa]]  \n[[isis|the\ngroup]] four [[Raqqa]]\n"],
  ["beside Arabic and pairs of surrogates", "تقع 𐎠 [[raqqa|الرقة]] 🏛 [[isis|التنظيم]]\n"],
  ["after escapes, entities, code, HTML", "\\* &amp; `[x]` <b>[[Raqqa]]</b> ![a](map.svg) [[isis]]\n"],
  ["in headings", "## [[Raqqa]] ##\n\n[[isis]]\n---\n\n### On [[Raqqa]] {#here-too}\n"],
  ["in nested lists", "- [[Raqqa]]\n  - [[isis]]\n\n    [[Raqqa]]\n    [[isis]]\n\n10. [[Raqqa]]\n    > [[isis]]\n"],
  ["in a list indented by tabs", "- [[Raqqa]]\n\t[[isis]]\n\n\t- [[Raqqa]]\n"],
  ["in quotations", "> [[Raqqa]]\n> > [[isis]]\n[[Raqqa]]\n\n>[[isis]]\n"],
  [
    "in tables",
    "| [[Raqqa]] | [[Raqqa]] |\n|-|-|\n| x\\|y [[isis\\|a]] [[isis\\|b]] |[[Raqqa]]|\n[[isis]] | [[isis]]\n",
  ],
  [
    "in tables of quotations and lists",
    "> | a [[isis]] |\n> |-|\n> | [[isis]] |\n\n- | [[Raqqa]] |\n  |-|\n  | [[Raqqa]] |\n",
  ],
  ["in notes", "One[^1] [[Raqqa]].\n\n[^1]: Note [[isis]]\n    more [[Raqqa]]\n\n    - [[isis]]\n\nTwo [[Raqqa]].\n"],
  ["in emphasis", "*[[Raqqa]]* **a *[[isis]]*** ~~[[Raqqa]]~~\n"],
];

const forms: readonly (readonly [name: string, (text: string) => string])[] = [
  ["LF", (text) => text],
  ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["CR", (text) => text.replaceAll("\n", "\r")],
  ["a byte order mark", (text) => `\uFEFF${text}`],
  ["no line end at the end", (text) => text.trimEnd()],
];

for (const [name, body] of bodies) {
  for (const [form, write] of forms) {
    test(`offsets of mentions ${name}, with ${form}`, async (context) => {
      const text = write(readingText(body));
      const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
      const files = english("", { [file]: text, "content/readings/river/map.svg": picture });
      const { library, problems } = await loadProject(context, files);
      assert.deepEqual(
        problems.filter((item) => item.severity === "error"),
        [],
      );
      const read = text.replace("\uFEFF", "");
      const expected = [...read.matchAll(/\[\[[^[\]]+\]\]/g)].map((match) => [
        match.index,
        match.index + match[0].length,
      ]);
      const mentions = library?.readings.get("river")?.versions.en?.mentions ?? [];
      const actual = mentions.map(({ start, end }) => [start, end]).sort(([a = 0], [b = 0]) => a - b);
      assert.deepEqual(actual, expected);
    });
  }
}

test("a mention's words stand at their offsets in the block's plain text", async (context) => {
  const body =
    "- a [[Raqqa]]\n- b *c* [[isis|the group]] `d` [[Raqqa]]\n\nOne[^1] [[isis]].\n\n[^1]: Note on [[Raqqa]].\n";
  const { library } = await loadProject(context, english(body));
  const version = library?.readings.get("river")?.versions.en;
  const found = version?.mentions.map(({ block, note, text, textStart, textEnd }) => {
    const plain = note === undefined ? version.blocks[block]?.text : version.notes[note - 1]?.text;
    return [plain?.slice(textStart, textEnd), text];
  });
  assert.equal(found?.length, 5);
  for (const [words, text] of found ?? []) assert.equal(words, text);
});
