// The sample sentences as a project on disk, found by `hashiya suggest --format json`: strict F1 by language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { stringify } from "yaml";
import { entryTypes } from "../../src/entry-types/index.ts";
import { hashiya } from "../support/cli.ts";
import { makeProject, type ProjectFiles, siteText } from "../support/project.ts";
import { entryOf, type GoldSpan, type SampleEntry } from "./scoring.ts";

interface SampleLine {
  readonly n: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  readonly optional: readonly GoldSpan[];
}

interface Found {
  readonly file: string;
  readonly mentions: readonly { start: number; end: number; text: string; entry: string }[];
}

const read = (name: string): string => readFileSync(new URL(`cases/${name}`, import.meta.url), "utf8");
const glossary = JSON.parse(read("samples-glossary.json")) as (SampleEntry & { type: string })[];
const lines = read("samples.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as SampleLine);

/** What the command line is to reach on sentences it has not seen; on these it has no fault. */
const wanted = 1;

const entryFiles: ProjectFiles = Object.fromEntries(
  glossary.map((sample) => {
    const { id, label, aliases, guards } = entryOf(sample);
    const folder = entryTypes.find((type) => type.id === sample.type)?.folder ?? "terms";
    const fields = { label, aliases, definition: { ar: "تعريف.", en: "Definition." }, guards };
    return [`glossary/${folder}/${id}.md`, `---\n${stringify(fields)}---\n`];
  }),
);

/** How a sentence is put into a file, and how many UTF-16 units come before it. */
const forms: readonly { name: string; extension: string; before: string; after: string }[] = [
  { name: "plain text", extension: "txt", before: "", after: "\n" },
  {
    name: "Markdown after front matter, with CRLF",
    extension: "md",
    before: "---\r\ntitle: داعش\r\n---\r\n",
    after: "\r\n",
  },
  { name: "plain text with a byte order mark", extension: "txt", before: "\uFEFF", after: "" },
];

for (const { name, extension, before, after } of forms) {
  test(`finds the mentions of the samples, a sentence a file: ${name}`, (context) => {
    const sentences = lines.map((line) => ({ ...line, file: `texts/${line.n}.${extension}` }));
    const project = makeProject(context, {
      "content/site.yaml": siteText(["ar", "en"]),
      ...entryFiles,
      ...Object.fromEntries(sentences.map(({ file, text }) => [file, before + text + after])),
    });
    const files = sentences.map(({ file }) => file);
    const { code, out, error } = hashiya(project, "suggest", ...files, "--format", "json");
    assert.deepEqual([code, error], [0, ""]);
    const found = (JSON.parse(out) as { files: readonly Found[] }).files;
    const shifted = sentences.map((line) => ({ ...line, before: before.length }));
    for (const language of ["ar", "en"]) assert.ok(strictF1(shifted, found, language) >= wanted, language);
  });
}

test("finds the mentions of the samples, a sentence a line", (context) => {
  for (const language of ["ar", "en"]) {
    let text = "";
    const sentences = lines
      .filter((line) => line.lang === language)
      .map((line) => {
        const before = text.length;
        text += `${line.text}\n`;
        return { ...line, file: "all.txt", before };
      });
    const project = makeProject(context, {
      "content/site.yaml": siteText(["ar", "en"]),
      ...entryFiles,
      "all.txt": text,
    });
    const { out } = hashiya(project, "suggest", "all.txt", "--language", language, "--format", "json");
    const found = (JSON.parse(out) as { files: readonly Found[] }).files;
    assert.ok(strictF1(sentences, found, language) >= wanted, language);
  }
});

type Placed = SampleLine & { readonly file: string; readonly before: number };

/** Start, end and entry must all be right; optional spans count neither way. */
function strictF1(sentences: readonly Placed[], found: readonly Found[], language: string): number {
  const key = (file: string, { start, end, id }: GoldSpan, before = 0) =>
    `${file} ${start + before} ${end + before} ${id}`;
  const chosen = sentences.filter(({ lang }) => lang === language);
  const gold = new Set(chosen.flatMap(({ file, gold: spans, before }) => spans.map((span) => key(file, span, before))));
  const isOptional = (file: string, start: number, end: number) =>
    chosen.some(
      (one) =>
        one.file === file &&
        one.optional.some((span) => span.start + one.before < end && start < span.end + one.before),
    );
  const files = new Set(chosen.map(({ file }) => file));
  const mine = found
    .filter(({ file }) => files.has(file))
    .flatMap(({ file, mentions }) => mentions.map((mention) => ({ ...mention, file })))
    .map((mention) => ({ ...mention, key: key(mention.file, { ...mention, id: mention.entry }) }))
    .filter((mention) => gold.has(mention.key) || !isOptional(mention.file, mention.start, mention.end));
  const right = mine.filter((mention) => gold.has(mention.key)).length;
  return (2 * right) / Math.max(1, gold.size + mine.length);
}
