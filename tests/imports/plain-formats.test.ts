import assert from "node:assert/strict";
import { test } from "node:test";
import { createParser } from "../../src/markdown/parser.ts";
import { textOf } from "./support/read.ts";

const cases: readonly (readonly [file: string, name: string, content: string, title: string, body: string])[] = [
  ["a.txt", "paragraphs and a list", "نهر\n\nأولى.\n\n- أ\n- ب\n", "نهر", "أولى.\n\n- أ\n- ب\n"],
  ["a.txt", "a line a paragraph", "نهر\nأولى.\nثانية.", "نهر", "أولى.\n\nثانية.\n"],
  ["a.txt", "verses", "قصيدة\n\nقفا نبك\nمن ذكرى\n", "قصيدة", "قفا نبك\\\nمن ذكرى\n"],
  ["a.txt", "a numbered list", "ت\n\nنص.\n\n٣) أ\n٤) ب\n", "ت", "نص.\n\n3. أ\n4. ب\n"],
  ["a.txt", "lines that only begin with numbers", "T\n\n1979. One\n1988. Two\n", "T", "1979\\. One\\\n1988\\. Two\n"],
  [
    "a.txt",
    "notes typed in brackets",
    "T\n\nA[1] and B.[2]\n\n[1] One.\n[2] Two, see [[isis]].\n",
    "T",
    "A[^1] and B.[^2]\n\n[^1]: One.\n\n[^2]: Two, see [[isis]].\n",
  ],
  ["a.txt", "brackets that are no notes", "T\n\nA [3] B.\n\n[1] One.\n", "T", "A \\[3] B.\n\n\\[1] One.\n"],
  ["a.txt", "CRLF", "T\r\n\r\nOne.\r\n\r\nTwo.\r\n", "T", "One.\n\nTwo.\n"],
  [
    "a.md",
    "headings, the first as the title",
    "# نهر\n\n## أ {#x}\n\nنص.\n\n#### ب\n",
    "نهر",
    "## أ\n\nنص.\n\n### ب\n",
  ],
  ["a.md", "front matter", "---\ntitle: نهر\n---\n# أ\n\nنص.\n", "نهر", "## أ\n\nنص.\n"],
  ["a.md", "broken front matter", "---\ntitle: [\n---\n# أ\n\nنص.\n", "أ", "نص.\n"],
  ["a.md", "notes", "# T\n\nA[^x].\n\n[^x]: Note.\n", "T", "A[^1].\n\n[^1]: Note.\n"],
  ["a.md", "what other programs write", "# T\n\n[[isis#x|y]] ![[p.png]] [[a]]\n", "T", "[[isis|y]] [[a]]\n"],
  ["a.md", "HTML", "# T\n\n<script>x</script>\n\nA <b onclick=x>b</b> <iframe src=x></iframe>.\n", "T", "A **b** .\n"],
  [
    "a.md",
    "tables, mentions, code",
    "# T\n\n| a | b |\n|---|---|\n| [[isis\\|x]] | `[[y]]` |\n",
    "T",
    "| a | b |\n| --- | --- |\n| [[isis\\|x]] | `[[y]]` |\n",
  ],
  [
    "a.md",
    "addresses",
    "# T\n\n[a](javascript:x) <https://x.example> ![p](data:x)\n",
    "T",
    "a [https://x.example](https://x.example/)\n",
  ],
];

for (const [file, name, content, title, body] of cases) {
  test(`${file}: ${name}`, async () => {
    const text = await textOf(file, content);
    assert.deepEqual([text.title, text.body], [title, body]);
  });
}

/** Random, and the same at every run. */
function* randomTexts(count: number): Generator<string> {
  const pieces = [
    "*",
    "**",
    "_",
    "`",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "<",
    ">",
    "&",
    ";",
    "#",
    "-",
    "+",
    "=",
    "|",
    "~",
    "\\",
    ":",
    "!",
    "^",
    "1.",
    "x",
    "كلمة",
    "amp",
    " ",
    "  ",
    "[^1]",
    "[x]: y",
    "<b>",
    "&lt;",
    ":::",
    "~~~",
    "{.a}",
    "http://a.b",
    "---",
    "«",
    "،",
  ];
  let seed = 7;
  for (let made = 0; made < count; made++) {
    let text = "";
    for (let length = 0; length < 12; length++) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      text += pieces[(seed >> 8) % pieces.length];
    }
    yield text.replace(/\[\[/g, "[ [").replace(/\s+/g, " ").trim();
  }
}

test("whatever is typed prints as typed", async () => {
  const parser = createParser();
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  for (const text of randomTexts(400)) {
    const html = `<p>Start.</p><p>${escaped(text)}</p><ul><li>${escaped(text)}</li></ul><p>x<br>${escaped(text)}</p>`;
    const { body } = await textOf("a.html", `<title>T</title><body>${html}`);
    const tokens = parser.parse(body, {});
    const printed = tokens.flatMap(({ children }) =>
      children === null ? [] : [children.map(({ type, content }) => (type === "hardbreak" ? " " : content)).join("")],
    );
    assert.deepEqual(printed, ["Start.", text, text, `x ${text}`], body);
    assert.ok(
      tokens.every(({ attrs }) => attrs === null),
      body,
    );
  }
});

test("whatever is emphasised prints without its marks", async () => {
  const parser = createParser();
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const texts = [...randomTexts(400)];
  for (const [index, text] of texts.entries()) {
    const [one, two, three] = [text.slice(0, 7), text.slice(7, 15), text.slice(15)];
    const html = `<p>${escaped(one)}<b>${escaped(two)}</b>${escaped(three)}<i>و<b>${index}</b></i> x</p>`;
    const { body } = await textOf("a.html", `<title>T</title><body>${html}`);
    const [inline] = parser.parse(body, {}).filter(({ children }) => children !== null);
    const printed = (inline?.children ?? []).map(({ content }) => content).join("");
    const squeezed = (words: string): string => words.replace(/\s+/g, "");
    assert.equal(squeezed(printed), squeezed(`${text}و${index} x`), body);
  }
});
