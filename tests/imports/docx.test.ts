import assert from "node:assert/strict";
import { test } from "node:test";
import { docxOf, listItem, noteCall, paragraph, run, type WordDocument, wordTable } from "./support/documents.ts";
import { readDocument, textOf } from "./support/read.ts";

const link = (id: string, text: string): string =>
  `<w:hyperlink r:id="${id}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${run(text)}</w:hyperlink>`;
const bold = (text: string): string => run(text, "<w:b/>");
const italic = (text: string): string => run(text, "<w:i/>");
const title = paragraph("عنوان", "Title");

/** A body of Word → the Markdown below the title. */
const cases: readonly (readonly [name: string, document: WordDocument, body: string])[] = [
  ["paragraphs", { body: `${paragraph("أولى.")}${paragraph("")}${paragraph("ثانية.")}` }, "أولى.\n\nثانية."],
  [
    "headings close up from level 2",
    {
      body: [
        paragraph("مقدمة", "Heading1"),
        paragraph("نص."),
        paragraph("تفصيل", "Heading3"),
        paragraph("خاتمة", "Heading1"),
        paragraph("فرع", "Heading2"),
      ].join(""),
    },
    "## مقدمة\n\nنص.\n\n### تفصيل\n\n## خاتمة\n\n### فرع",
  ],
  [
    "footnotes and endnotes, right to left",
    {
      body: paragraph(run("قال") + noteCall(2) + run("، ثم عاد") + noteCall(1, "endnote") + run(".")),
      footnotes: ["لا يُنادى", "حاشية عن [[الرقة]]"],
      endnotes: ["خاتمة"],
    },
    "قال[^1]، ثم عاد[^2].\n\n[^1]: حاشية عن [[الرقة]]\n\n[^2]: خاتمة",
  ],
  [
    "footnotes, left to right",
    { body: paragraph(run("He said so.") + noteCall(1)), footnotes: ["Not *certain*."] },
    "He said so.[^1]\n\n[^1]: Not \\*certain\\*.",
  ],
  [
    "lists within lists",
    {
      body:
        listItem("أ", 1) +
        listItem("ب", 1, 1) +
        listItem("ج", 1) +
        paragraph("x") +
        listItem("one", 2) +
        listItem("two", 2),
    },
    "- أ\n  - ب\n- ج\n\nx\n\n1. one\n2. two",
  ],
  [
    "tables",
    {
      body: wordTable([
        ["الاسم", "العدد"],
        ["أ | ب", "[[isis|داعش]]"],
        ["", "٣"],
      ]),
    },
    "| الاسم | العدد |\n| --- | --- |\n| أ \\| ب | [[isis\\|داعش]] |\n|  | ٣ |",
  ],
  ["a table that only lays out", { body: wordTable([["نص في إطار."]]) }, "نص في إطار."],
  [
    "mentions in brackets stay, though Word cuts them into runs",
    { body: paragraph(run("هاجم [[") + bold("داعش") + run("]] و[[ir") + italic("gc|الحر") + run("س]] القافلة.")) },
    "هاجم [[داعش]] و[[irgc|الحرس]] القافلة.",
  ],
  [
    "brackets that are no mentions print as typed",
    { body: paragraph("[[ و[[]] و[[x|]] و[[a|b|c]] و[رابط](x) و[^1]") },
    "\\[\\[ و\\[\\[]] و\\[\\[x|]] و\\[\\[a|b|c]] و\\[رابط](x) و\\[^1]",
  ],
  [
    "signs of Markdown print as typed",
    {
      body:
        paragraph("*نجوم* و_خط _ و`رمز` {#x} &lt;b&gt; &amp;amp; ~~x~~ a_b") +
        paragraph("# 1") +
        paragraph("- x") +
        paragraph("1. x"),
    },
    "\\*نجوم\\* و_خط \\_ و\\`رمز\\` \\{#x} \\<b> \\&amp; \\~~x\\~~ a_b\n\n\\# 1\n\n\\- x\n\n1\\. x",
  ],
  [
    "emphasis, its signs outside where a letter follows",
    {
      body:
        paragraph(run("قال ") + bold("كلمة،") + run("ثم ") + italic("أخرى") + run(".")) +
        paragraph(bold("أ") + bold("ب") + italic("ج")),
    },
    "قال **كلمة**،ثم *أخرى*.\n\n**أب**ج",
  ],
  [
    "links of allowed schemes",
    { body: paragraph(link("link1", "رابط") + run(" ") + link("link2", "سيّئ")) },
    "[رابط](https://example.org/a%28b%29) سيّئ",
  ],
  ["quotations", { body: paragraph("قول", "Quote") }, "> قول"],
];

for (const [name, document, body] of cases) {
  test(`Word: ${name}`, async () => {
    const text = await textOf("a.docx", docxOf({ ...document, body: title + document.body }));
    assert.equal(text.title, "عنوان");
    assert.equal(text.body, `${body}\n`);
  });
}

test("Word: a caption and a bad link are listed", async () => {
  const text = await textOf(
    "a.docx",
    docxOf({ body: `${title}${paragraph("نهر", "Caption")}${paragraph(link("link2", "سيّئ"))}` }),
  );
  assert.deepEqual(text.dropped, [
    { why: "caption", words: "نهر", block: 2 },
    { why: "link", words: "javascript: سيّئ", block: 3 },
  ]);
});

/** What a document says of itself and how it begins → its title. */
const titles: readonly (readonly [name: string, document: WordDocument, title: string, body: string])[] = [
  [
    "its first heading, when no other is of its level",
    { body: paragraph("نهر", "Heading1") + paragraph("نص.") },
    "نهر",
    "نص.\n",
  ],
  [
    "what the program keeps, when the first heading is one of several",
    {
      body: paragraph("أ", "Heading1") + paragraph("x") + paragraph("ب", "Heading1"),
      core: "<dc:title>الكتاب</dc:title>",
    },
    "الكتاب",
    "## أ\n\nx\n\n## ب\n",
  ],
  ["a short first line", { body: paragraph("نهر الفرات") + paragraph("نص.") }, "نهر الفرات", "نص.\n"],
  ["the file's name", { body: paragraph("جملة تامة.") + paragraph("نص.") }, "my text", "جملة تامة.\n\nنص.\n"],
];

for (const [name, document, expected, body] of titles) {
  test(`Word: the title is ${name}`, async () => {
    const text = await textOf("my-text.docx", docxOf(document));
    assert.deepEqual([text.title, text.body], [expected, body]);
  });
}

test("Word: authors and day of the document", async () => {
  const core = "<dc:creator>سمر; علي</dc:creator><dcterms:created>2023-07-24T22:00:00Z</dcterms:created>";
  const { facts } = await textOf("a.docx", docxOf({ body: title + paragraph("x"), core }));
  assert.deepEqual([facts.authors, facts.published], [["سمر", "علي"], "2023-07-24"]);
});

test("a document with more XML than an article needs is refused before it is read", async () => {
  const text = Array.from({ length: 90_000 }, (_, at) => paragraph(`${at} ${(at * 7919) % 1000} word`)).join("");
  const padded = docxOf({ body: text, more: { "word/more.xml": `<!--${"x y".repeat(2 ** 20)}${text}-->` } });
  const { problems } = await readDocument("a.docx", padded);
  assert.match(problems[0]?.message ?? "", /more than 12 MB of XML/);
});
