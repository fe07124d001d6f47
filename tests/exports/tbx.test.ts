import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { idOfXmlName, xmlName } from "../../src/exports/xml-name.ts";
import { elements, fromXml, texts } from "../publish/xml-query.ts";
import { exported, hardLibrary } from "./support/hard-project.ts";

const schema = readFileSync(new URL("schemas/tbx-basic.rng", import.meta.url), "utf8");

test("the termbase is valid TBX-Basic", async (context) => {
  const contents = await exported(await hardLibrary(context), "tbx");
  const report = await validateXML({
    xml: [{ fileName: "glossary.tbx", contents }],
    extension: "relaxng",
    schema: [schema],
  });
  assert.deepEqual(report.errors, []);
});

test("every entry has a section for each language with one preferred term, and one for Latin letters", async (context) => {
  const library = await hardLibrary(context);
  const root = fromXml(await exported(library, "tbx"));
  const entries = elements(root, "conceptEntry");
  assert.deepEqual(
    entries.map(({ attributes }) => attributes.id),
    ["_7-days", "isis", "month", "october", "raqqa", "syria"],
  );
  for (const entry of entries) {
    const [ar, en, latin] = elements(entry, "langSec");
    assert.deepEqual([ar?.attributes["xml:lang"], en?.attributes["xml:lang"]], ["ar", "en"]);
    if (latin !== undefined) assert.equal(latin.attributes["xml:lang"], "ar-Latn");
    for (const section of elements(entry, "langSec")) {
      const preferred = texts(section, "termNote").filter((note) => note === "preferredTerm-admn-sts");
      assert.equal(preferred.length, 1, entry.attributes.id ?? "");
    }
  }
});

const names = [
  ["raqqa", "raqqa"],
  ["7-days", "_7-days"],
] as const;

for (const [id, name] of names) {
  test(`${id} is ${name} in XML, and back`, () => {
    assert.equal(xmlName(id), name);
    assert.equal(idOfXmlName(name), id);
  });
}
