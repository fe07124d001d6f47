import assert from "node:assert/strict";
import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { importCommand } from "../../src/commands/import.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { hashiya } from "../support/cli.ts";
import { runCommand } from "../support/command.ts";
import { bilingual, makeProject, type ProjectFiles } from "../support/project.ts";
import { archiveOf, docxOf, docxParts, epubParts, noteCall, pageOf, paragraph, run } from "./support/documents.ts";

const body = "وقال الأهالي إنّ داعش هاجمت الرقة، ثم عبرت [[الفرات]] إلى الضفة الأخرى. وانتهى اليوم.";
const files: ProjectFiles = {
  ...bilingual,
  "in/Report 2023.docx": docxOf({
    body: paragraph("تقرير", "Title") + paragraph("مقدمة", "Heading2") + paragraph(run(body) + noteCall(1)),
    footnotes: ["حاشية عن الرقة."],
    core: "<dc:creator>سمر</dc:creator><dcterms:created>2023-07-24T10:00:00Z</dcterms:created>",
  }),
  "in/page.html": pageOf(
    `<h1>خبر</h1><p>${body}</p><p>شارك هذا المقال</p>`,
    '<title>خبر</title><meta property="og:site_name" content="الموقع: أخبار"><link rel="canonical" href="https://site.example/a">',
    "ar",
  ),
  "in/plain.txt": `عنوان\n\n${body}\n`,
  "in/mark.md": `# عنوان\n\n${body}\n`,
  "in/book.epub": archiveOf(epubParts({ "c.xhtml": `<h1>عنوان</h1><p>${body}</p>` }, "<dc:language>ar</dc:language>")),
};

const importFile = (project: string, file: string, options: Readonly<Record<string, string>> = {}) =>
  runCommand(importCommand, project, [file], options);

/** Sets a draft free, so that `check` reads it. */
function publish(project: string, file: string): string {
  const absolute = path.join(project, file);
  const text = readFileSync(absolute, "utf8");
  writeFileSync(absolute, text.replace("draft: true", "draft: false"));
  return text;
}

const made: readonly (readonly [file: string, below: string])[] = [
  ["in/Report 2023.docx", "content/readings/report-2023/index.ar.md"],
  ["in/page.html", "content/readings/page/index.ar.md"],
  ["in/plain.txt", "content/readings/plain/index.ar.md"],
  ["in/mark.md", "content/readings/mark/index.ar.md"],
  ["in/book.epub", "content/readings/book/index.ar.md"],
];

for (const [file, below] of made) {
  test(`import ${file}: a draft without errors, its names counted, never overwritten`, async (context) => {
    const project = makeProject(context, files);
    const { code, out, error } = await importFile(project, file);
    assert.equal(code, 0, error);
    assert.ok(out.startsWith(`${below}: a draft, «`), out);
    assert.match(
      out,
      /[23] names of the glossary found:\n {4}داعش \(isis\)\n {4}الرقة \(raqqa\)( × 2)?\nNext: npx .*\nA draft is on no page: /,
    );
    const text = publish(project, below);
    assert.match(text, /وقال الأهالي إنّ داعش هاجمت الرقة، ثم عبرت \[\[الفرات\]\]/);
    assert.match(text, /^summary: وقال الأهالي إنّ داعش هاجمت الرقة، ثم عبرت الفرات إلى الضفة الأخرى\.$/m);
    const { value, problems } = await loadLibrary(project);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error"),
      [],
    );
    const version = value?.readings.get(path.basename(path.dirname(below)))?.versions.ar;
    assert.deepEqual(
      version?.mentions.map(({ entry }) => entry),
      ["euphrates"],
    );
    const again = await importFile(project, file);
    assert.equal(again.code, 1);
    assert.match(again.error, /error {2}import\/exists {2}content\/.* exists already/);
    assert.deepEqual(readdirSync(path.dirname(path.join(project, below))), ["index.ar.md"]);
  });
}

test("front matter: what the document says of itself, in an order of its own", async (context) => {
  const project = makeProject(context, files);
  const { out } = await importFile(project, "in/page.html", { slug: "my-page" });
  assert.match(out, /Left out \(.*\):\n {2}sharing\n {4}3: شارك هذا المقال\n/);
  const text = readFileSync(path.join(project, "content/readings/my-page/index.ar.md"), "utf8");
  assert.match(
    text,
    /^---\ntitle: خبر\nsummary: .+\npublished: \d{4}-\d\d-\d\d\nauthors: \[\]\nsource:\n {2}title: خبر\n {2}publisher: "الموقع: أخبار"\n {2}url: https:\/\/site\.example\/a\ndraft: true\n---\n\n/,
  );
});

test("a document without a date has that of its file", async (context) => {
  const project = makeProject(context, files);
  const day = new Date("2021-05-06T12:00:00Z");
  utimesSync(path.join(project, "in/plain.txt"), day, day);
  await importFile(project, "in/plain.txt");
  assert.match(
    readFileSync(path.join(project, "content/readings/plain/index.ar.md"), "utf8"),
    /^published: 2021-05-06$/m,
  );
});

test("a further language of a reading becomes its translation where its slug is named, and only there", async (context) => {
  const english = "River of towns\n\nRaqqa lies on the river.\n\nMore.\n";
  const project = makeProject(context, {
    ...files,
    "content/readings/river/index.en.md": undefined,
    "in/river.txt": english,
  });
  const unasked = await importFile(project, "in/river.txt");
  assert.equal(unasked.code, 1);
  assert.match(unasked.error, /import\/exists.*\n.*Add --slug river if this is its translation/);
  const { code, out } = await importFile(project, "in/river.txt", { slug: "river" });
  assert.equal(code, 0);
  assert.match(out, /a translation of the version in «ar»/);
  assert.deepEqual((await loadLibrary(project)).problems, []);
});

test("brackets whose words name nothing are listed, those in code are not", async (context) => {
  const text = "# Title\n\nFrom [[Nowhere]] to [[raqqa|the city]], `[[code]]`.\n";
  const project = makeProject(context, { ...files, "in/m.md": text });
  assert.match((await importFile(project, "in/m.md")).out, /mend them, or add the entries:\n {4}Nowhere\nNo names/);
});

test("a file with an Arabic name has an address made of it", async (context) => {
  const project = makeProject(context, { ...files, "in/تقرير الرقّة ٢.txt": `عنوان\n\n${body}\n` });
  assert.match(
    (await importFile(project, "in/تقرير الرقّة ٢.txt")).out,
    /^content\/readings\/tqryr-alrqa-2\/index\.ar\.md:/,
  );
});

/** Operands and options → what is said, with exit code 2. */
const misuses: readonly (readonly [
  files: readonly string[],
  options: Readonly<Record<string, string>>,
  says: RegExp,
])[] = [
  [[], {}, /import takes one file/],
  [["in/plain.txt", "in/mark.md"], {}, /import takes one file/],
  [["in/x.pdf"], {}, /takes \.docx \.html \.txt \.md \.epub/],
  [["in/plain.txt"], { as: "glossary" }, /Entries are made of \.csv/],
  [["in/plain.txt"], { language: "fr" }, /«fr» is no language of this site/],
];

for (const [operands, options, says] of misuses) {
  test(`import ${operands.join(" ")} ${JSON.stringify(options)} is misuse`, async (context) => {
    const project = makeProject(context, files);
    await assert.rejects(runCommand(importCommand, project, operands, options), says);
  });
}

test("from the command line: exit codes, problems where errors go", (context) => {
  const project = makeProject(context, files);
  assert.equal(hashiya(project, "import", "in/plain.txt").code, 0);
  assert.equal(hashiya(project, "check").code, 0);
  const poem = hashiya(project, "import", "in/plain.txt", "--as", "poem");
  assert.deepEqual([poem.code, /--as takes reading, glossary/.test(poem.error)], [2, true]);
  const none = hashiya(project, "import", "in/none.txt");
  assert.deepEqual([none.code, none.out, /in\/none\.txt:1:1 {2}error {2}file\/io/.test(none.error)], [1, "", true]);
});

/** File and options → what is said; nothing is written. */
const refusals: readonly (readonly [file: string, options: Readonly<Record<string, string>>, says: RegExp])[] = [
  ["in/none.txt", {}, /file\/io/],
  ["in/folder.txt", {}, /path\/type/],
  ["in/plain.txt", { slug: "../../x" }, /path\/name/],
  ["in/plain.txt", { slug: "search" }, /path\/name/],
  ["in/russian.txt", {}, /none of the site's languages/],
  ["in/binary.txt", {}, /import\/document.*is no text/],
  ["in/bad.docx", {}, /import\/archive/],
  ["in/other.docx", {}, /import\/document.*no Word document/],
  ["in/type.docx", {}, /import\/xml/],
  ["in/big.txt", {}, /file\/too-large.*50 MB at most/],
];

for (const [file, options, says] of refusals) {
  test(`import ${file} ${JSON.stringify(options)} is refused`, async (context) => {
    const project = makeProject(context, {
      ...files,
      "in/russian.txt": "Река\n\nГород стоит на реке.\n",
      "in/folder.txt/x": "",
      "in/binary.txt": Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
      "in/bad.docx": "not an archive",
      "in/other.docx": archiveOf({ "a.txt": "a" }),
      "in/type.docx": archiveOf({ ...docxParts({ body: "" }), "word/styles.xml": "<!DOCTYPE x><x/>" }),
      "in/big.txt": file === "in/big.txt" ? new Uint8Array(51 * 1024 * 1024) : "",
    });
    const { code, error } = await importFile(project, file, options);
    assert.equal(code, 1);
    assert.match(error, says);
    assert.deepEqual(readdirSync(path.join(project, "content/readings")), ["river"]);
  });
}

test("nothing is written through a link that leads out of the project", async (context) => {
  const outside = makeProject(context, { "x.txt": "" });
  const project = makeProject(context, {
    "content/site.yaml": bilingual["content/site.yaml"],
    "in/a.txt": `عنوان\n\n${body}`,
  });
  symlinkSync(outside, path.join(project, "content/readings"));
  assert.match((await importFile(project, "in/a.txt")).error, /path\/outside/);
  assert.deepEqual(readdirSync(outside), ["x.txt"]);
});
