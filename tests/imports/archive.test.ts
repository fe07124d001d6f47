import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { openArchive } from "../../src/imports/source/archive.ts";
import { archiveOf, docxOf, docxParts, epubParts, paragraph } from "./support/documents.ts";
import { readDocument } from "./support/read.ts";

const good = docxOf({ body: paragraph("Words") });
const megabyte = 1024 * 1024;

/** Sets a 16-bit field of every record of the central directory. */
function inDirectory(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
  }
  return bytes;
}

/** A member that claims fewer bytes than it inflates to. */
function understated(): Uint8Array {
  const bytes = Uint8Array.from(zipSync({ "word/document.xml": new Uint8Array(20 * megabyte) }));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`m${index}`, strToU8("x")]));
/** Noise that deflates badly, so that only its size is against it. */
const noise = Uint8Array.from({ length: megabyte }, (_, index) => (index * index * 31 + (index >> 3)) % 251);
const large = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`m${index}`, noise]));

const hostile: readonly (readonly [name: string, bytes: Uint8Array, says: RegExp])[] = [
  ["a bomb", zipSync({ "word/document.xml": new Uint8Array(50 * megabyte) }), /more than 200 times/],
  ["more than 100 MB", zipSync(large, { level: 1 }), /more than 100 MB|more than 200 times/],
  ["a bomb that claims to be small", understated(), /not of the size it claims/],
  ["a path upwards", archiveOf({ "../../evil.xml": "x" }), /names a path outside/],
  ["a path upwards in the way of Windows", archiveOf({ "word\\..\\..\\evil.xml": "x" }), /names a path outside/],
  ["an absolute path", archiveOf({ "/etc/passwd": "x" }), /names a path outside/],
  ["a drive", archiveOf({ "C:\\x.xml": "x" }), /names a path outside/],
  ["3,000 members", zipSync(many, { level: 0 }), /more than 2000 members/],
  ["a cut end", good.subarray(0, good.length - 30), /cut short/],
  ["a cut beginning", good.subarray(200), /missing|cut short|damaged/],
  ["a password", inDirectory(good, 8, 1), /is encrypted/],
  ["an unknown method", inDirectory(good, 10, 12), /not known/],
  ["an archive inside", archiveOf({ "word/more.zip": good }), /is an archive itself/],
  ["an archive under another name", archiveOf({ "word/more.xml": good }), /is an archive itself/],
  ["no archive at all", strToU8("just words"), /no archive/],
  ["nothing", new Uint8Array(), /no archive/],
  ["an old .doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /password, or an old \.doc/],
];

for (const [name, bytes, says] of hostile) {
  for (const file of ["a.docx", "a.epub"]) {
    test(`archive with ${name}: ${file}`, async () => {
      const { value, problems } = await readDocument(file, bytes);
      assert.equal(value, undefined);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["import/archive"],
      );
      assert.match(problems[0]?.message ?? "", says);
    });
  }
}

test("a symbolic link in an archive is refused", () => {
  const bytes = zipSync({ "word/document.xml": [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }] });
  const { problems } = openArchive({ name: "a.docx", bytes });
  assert.match(problems[0]?.message ?? "", /symbolic link/);
});

test("the spreadsheet behind a chart stays packed and harms nothing", async () => {
  const bytes = docxOf({ body: paragraph("Words and words"), more: { "word/embeddings/sheet.xlsx": good } });
  const { value, problems } = await readDocument("chart.docx", bytes);
  assert.deepEqual(problems, []);
  assert.equal(value?.body, "Words and words\n");
});

const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
const withType = (text: string, type: string): string => text.replace("?>", `?>${type}`);
const word = docxParts({ body: paragraph("Words") });
const book = epubParts({ "c.xhtml": "<p>Words</p>" }, "<dc:title>x</dc:title>");
const part = (parts: Readonly<Record<string, string | Uint8Array>>, name: string): string => String(parts[name] ?? "");

const types: readonly (readonly [name: string, file: string, parts: Parameters<typeof archiveOf>[0]])[] = [
  [
    "a DOCTYPE in the document",
    "a.docx",
    { ...word, "word/document.xml": withType(part(word, "word/document.xml"), entity) },
  ],
  [
    "a DOCTYPE without entities",
    "a.docx",
    { ...word, "word/styles.xml": withType(part(word, "word/styles.xml"), "<!DOCTYPE x>") },
  ],
  [
    "a DOCTYPE in UTF-16",
    "a.docx",
    { ...word, "word/styles.xml": Buffer.from(`\uFEFF${withType(part(word, "word/styles.xml"), entity)}`, "utf16le") },
  ],
  [
    "a DOCTYPE in a book's package",
    "a.epub",
    { ...book, "OEBPS/book.opf": withType(part(book, "OEBPS/book.opf"), entity) },
  ],
  [
    "entities in a book's page",
    "a.epub",
    { ...book, "OEBPS/c.xhtml": part(book, "OEBPS/c.xhtml").replace("<!DOCTYPE html>", entity) },
  ],
];

for (const [name, file, parts] of types) {
  test(`XML with ${name} is refused`, async () => {
    const { value, problems } = await readDocument(file, archiveOf(parts));
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["import/xml"],
    );
  });
}

const notDocuments: readonly (readonly [file: string, content: string | Uint8Array])[] = [
  ["a.docx", archiveOf({ "hello.txt": "x" })],
  [
    "a.epub",
    archiveOf({ ...book, "OEBPS/book.opf": part(book, "OEBPS/book.opf").replace("c.xhtml", "../../../etc/passwd") }),
  ],
  ["a.html", "<div>".repeat(100_000)],
  ["a.html", "<b>x</b>".repeat(60_000)],
  ["a.html", "<img src=x>"],
  ["a.txt", "\n \n"],
  ["a.md", ""],
];

for (const [file, content] of notDocuments) {
  test(`no document: ${file} ${String(content)
    .slice(0, 10)
    .replace(/[^ -~]/g, ".")}`, async () => {
    const { value, problems } = await readDocument(file, content);
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["import/document"],
    );
  });
}
