// Which text of a file is searched, and that every character of it is found again in the file.
import assert from "node:assert/strict";
import { test } from "node:test";
import { typedRange } from "../../src/markdown/run-text.ts";
import { markdownSearcher, plainSearcher, type SearchedRun } from "../../src/markdown/searched-text.ts";
import { sourceText } from "../../src/problem.ts";

const searchMarkdown = markdownSearcher();
const searchPlain = plainSearcher();

/** A run as a table's cell: its kind where it is no plain text, its section, its text with mentions in ⟦⟧. */
function show({ kind, language, text, mentions, links }: SearchedRun): string {
  let shown = "";
  for (let at = 0; at <= text.length; at++) {
    shown += mentions.some(({ end }) => end === at) ? "⟧" : "";
    shown += links.some(({ end }) => end === at) ? ")" : "";
    shown += links.some(({ start }) => start === at) ? "(" : "";
    shown += mentions.some(({ start }) => start === at) ? "⟦" : "";
    shown += text.charAt(at);
  }
  return `${kind === "text" ? "" : `${kind}: `}${language === undefined ? "" : `${language}: `}${shown}`;
}

const object = "\uFFFC";

const cases: readonly (readonly [markdown: string, ...runs: readonly string[]])[] = [
  ["Words and *words*, **more**.", "Words and words, more."],
  ["## A heading {#a}", `heading: A heading ${object.repeat(4)}`],
  ["one\ntwo  \nthree", "one\ntwo\nthree"],
  ["[[isis]] and [[isis|the group]]", "⟦isis⟧ and ⟦the group⟧"],
  ["[[ isis |  the group ]]", "⟦the group⟧"],
  ["`code` and ![alt](x.png) and <https://a.b/isis>", `${object} and ${object} and (${object})`],
  ["[a *link*](https://a.b/isis)!", "(a link)!"],
  ["a \\* b &amp; c \\[[d]]", "a * b & c [[d]]"],
  ["call[^1] it\n\n[^1]: a note", "call it", "a note"],
  ["- one\n- two\n  lines\n\n> quoted\n> twice", "one", "two\nlines", "quoted\ntwice"],
  ["| a | [[isis\\|b]] |\n|---|---|\n| c\\|d | e |", "cell: a", "cell: ⟦b⟧", "cell: c|d", "cell: e"],
  ["::: ar\nداعش\n:::\n\n::: en\nISIS\n:::", "ar: داعش", "en: ISIS"],
  ["```\ncode\n```\n\n    code\n\n<b>bold</b>", `${object}bold${object}`],
  ["a_b_c ** d ~~e~~ `f", "a_b_c ** d e `f"],
  ["text\r\n> quote\r\n> more\r\n", "text", "quote\nmore"],
  ["words {.source lang=ar}", `words ${object.repeat(17)}`],
];

for (const [markdown, ...runs] of cases) {
  test(`searches ${JSON.stringify(markdown)}`, () => {
    for (const before of ["", "---\ntitle: x\n---\n"]) {
      const source = sourceText("x.md", before + markdown);
      const found = searchMarkdown(source, before.length);
      assert.deepEqual(found.map(show), runs);
      for (const run of found) assert.deepEqual(typed(run, source.text), plain(run));
    }
  });
}

/** The characters of a run as they were typed; those that were typed in another form are left out. */
function typed(run: SearchedRun, file: string): string {
  return Array.from(run.text, (sign, at) => {
    const [start, end] = typedRange(run, at).map((offset) => run.place.offset(offset));
    return rewritten.has(sign) ? "" : file.slice(start, end);
  })
    .join("")
    .replaceAll("\\", "");
}

const plain = ({ text }: SearchedRun): string => Array.from(text, (sign) => (rewritten.has(sign) ? "" : sign)).join("");
const rewritten: ReadonlySet<string> = new Set([object, "\n", "&"]);

test("plain text has no markup but mentions", () => {
  const source = sourceText("x.txt", "# **a** `b` [c](d) [[isis|e]]\n    - f\n\n> g");
  assert.deepEqual(searchPlain(source, 0).map(show), ["# **a** `b` [c](d) ⟦e⟧\n    - f", "> g"]);
});
