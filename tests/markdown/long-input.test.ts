import assert from "node:assert/strict";
import { test } from "node:test";
import { english, loadProject } from "../support/project.ts";

/** One backtick, two, three … */
const ticks = (most: number) => Array.from({ length: most }, (_, index) => "`".repeat(index + 1)).join(" ");

/** Inputs that would never end if a rule were slower than linear. */
const inputs: readonly (readonly [name: string, body: string])[] = [
  ["50,000 [[", "[[".repeat(50_000)],
  ["50,000 [", "[".repeat(50_000)],
  ["50,000 [[ that are closed by one bracket", "[[a]".repeat(50_000)],
  ["50,000 ]] after one [[", `[[${"]]".repeat(50_000)}`],
  ["20,000 mentions in links that never close", "[a [[isis]] ".repeat(20_000)],
  ["50,000 mentions in one line", "[[isis]] ".repeat(50_000)],
  ["50,000 calls that never close", "[^".repeat(50_000)],
  ["50,000 tags that never close", "<a ".repeat(50_000)],
  ["50,000 braces that never close", "a{#x ".repeat(50_000)],
  ["50,000 [ and as many claims that end", `${"[".repeat(50_000)}a${"]{.record}".repeat(50_000)}`],
  ["50,000 ]{.record} that nothing opens", "]{.record}".repeat(50_000)],
  ["50,000 claims in one line", "[a]{.record} ".repeat(50_000)],
  ["4,000 runs of backticks, 20 of each length, in a claim", `[${ticks(200).repeat(20)}]{.record}`],
  ["50,000 emphases", "*a **a ".repeat(50_000)],
  ["20,000 >", `${">".repeat(20_000)}x`],
  [
    "a table of 10,000 columns",
    ["|", "a|", "\n|", "-|", "\n|", "[[isis]]|"]
      .map((part) => (part.startsWith("\n") || part === "|" ? part : part.repeat(10_000)))
      .join(""),
  ],
];

for (const [name, body] of inputs) {
  test(`${name} are read to the end`, async (context) => {
    const { library } = await loadProject(context, english(`${body}\n\nThe end.\n`));
    assert.equal(library?.readings.get("river")?.versions.en?.blocks.at(-1)?.text, "The end.");
  });
}

test("blocks nested too deep are text, with a warning", async (context) => {
  const { library, problems } = await loadProject(context, english(`${"> ".repeat(120)}Deep *down*.\n`));
  assert.deepEqual(
    problems.map((item) => item.code),
    ["markdown/nesting"],
  );
  assert.match(library?.readings.get("river")?.versions.en?.blocks[0]?.text ?? "", /Deep down\.$/);
});
