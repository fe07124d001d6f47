import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredEncoding, decodeText, encodingName } from "../../src/imports/source/encoding.ts";
import { utf16, windows1256 } from "./support/documents.ts";
import { textOf } from "./support/read.ts";

const arabic = "قال الحرس الثوري إنّ «داعش» هاجمت القافلة، وللمرّة الثانية.\nسطر آخر.";
const latin = Buffer.from("Le café d'été est fermé.", "latin1");

const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string, encoding: string])[] = [
  ["UTF-8", Buffer.from(arabic), arabic, "utf-8"],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${arabic}`), arabic, "utf-8"],
  ["UTF-16, little end first", utf16(arabic, "le"), arabic, "utf-16le"],
  ["UTF-16, big end first", utf16(arabic, "be"), arabic, "utf-16be"],
  ["UTF-16 without its mark", utf16(arabic, "le", false), arabic, "utf-16le"],
  ["UTF-16 without its mark, big end first", utf16(arabic, "be", false), arabic, "utf-16be"],
  ["UTF-16 of Latin letters", utf16("plain words", "le", false), "plain words", "utf-16le"],
  ["Windows-1256", windows1256(arabic), arabic, "windows-1256"],
  ["Windows-1252", latin, "Le café d'été est fermé.", "windows-1252"],
  ["UTF-8 cut within a letter", Buffer.from(arabic).subarray(0, 101), `${arabic.slice(0, 54)}\uFFFD`, "utf-8"],
  ["nothing", new Uint8Array(), "", "utf-8"],
];

for (const [name, bytes, text, encoding] of cases) {
  test(`encoding: ${name}`, () => assert.deepEqual(decodeText(bytes), { text, encoding }));
}

test("a page's own word for its encoding counts where its bytes say nothing else", () => {
  const head = Buffer.from(
    '<html><head><META http-equiv="Content-Type" content="text/html; charset=iso-8859-6">',
    "latin1",
  );
  const page = Buffer.concat([head, Buffer.from([0xc7, 0xe4, 0xd1, 0xe2, 0xe9])]);
  assert.equal(declaredEncoding(page), "iso-8859-6");
  assert.match(decodeText(page, declaredEncoding(page)).text, /الرقى$/);
  const lying = Buffer.from('<meta charset="windows-1256"><p>الرقة');
  assert.equal(decodeText(lying, declaredEncoding(lying)).encoding, "utf-8");
});

test("an encoding that is not UTF-8 is named to the user", async () => {
  assert.equal(encodingName("utf-16le"), "UTF-16 LE");
  const { body, remarks } = await textOf("old.txt", windows1256(`عنوان\n\n${arabic.replace("\n", " ")}`));
  assert.match(body, /وللمرّة الثانية/);
  assert.deepEqual(remarks, ["Read as Windows-1256."]);
});

test("junk characters go, with a count; letters are composed", async () => {
  const { body, remarks } = await textOf(
    "junk.txt",
    "Title\n\nA\u202Eb\u200Bc\u0007 \uFEFFcafe\u0301 \uFEED\uFE8D\uFEDF\uFEAE می\u200Cخواهد\n",
  );
  assert.equal(body, "Abc café والر می\u200Cخواهد\n");
  assert.equal(remarks.length, 4);
  const html = await textOf("junk.html", "<p>A\u202Eb\u200Bc and more\u2066</p>");
  assert.equal(html.body, "Abc and more\n");
  assert.deepEqual(html.remarks, [
    "Changed or taken out: characters that turn the direction of text (2).",
    "Changed or taken out: invisible characters of no width (1).",
  ]);
});
