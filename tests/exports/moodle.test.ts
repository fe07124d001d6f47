import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptsOf } from "../../src/exports/moodle/concepts.ts";
import { moodle } from "../../src/exports/moodle.ts";
import type { Library } from "../../src/model.ts";
import { elements, fromXml, texts } from "../publish/xml-query.ts";
import { entry, library } from "../support/small-library.ts";
import { exported, hardLibrary } from "./support/hard-project.ts";

const guard = (form: string) => ({ form, language: "en", mode: "guarded" }) as const;
const aliases = (...en: readonly string[]) => ({ aliases: { en } });

const names: readonly (readonly [string, Library, Readonly<Record<string, readonly string[]>>])[] = [
  [
    "a label with an abbreviation is found by either",
    library([entry("isis", { label: { en: "Islamic State (ISIS)" }, ...aliases("Daesh") })]),
    { isis: ["Islamic State (ISIS)", "Islamic State", "ISIS", "Daesh"] },
  ],
  [
    "two of one label are told apart by kind, then by id, and neither has the bare label",
    library([
      entry("a", { label: { en: "Raqqa" }, kind: "city" }),
      entry("b", { label: { en: "raqqa" }, kind: "governorate" }),
      entry("c", { label: { en: "Raqqa" }, kind: "city", ...aliases("Raqqa", "Rakka") }),
    ]),
    { a: ["Raqqa (City)"], b: ["raqqa (Governorate)"], c: ["Raqqa (c)", "Rakka"] },
  ],
  [
    "a name of two entries is an alias of neither",
    library([entry("a", aliases("The Group", "One")), entry("b", aliases("the group", "a"))]),
    { a: ["a", "One"], b: ["b"] },
  ],
  [
    "a guarded form is no alias",
    library([entry("resolve", { ...aliases("Resolve", "Operation"), guards: [guard("resolve"), guard("operation")] })]),
    { resolve: ["resolve"] },
  ],
];

for (const [what, source, expected] of names) {
  test(what, () => {
    const found = [...conceptsOf(source, "en")].map(([id, { concept, aliases }]) => [id, [concept, ...aliases]]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });
}

for (const language of ["ar", "en"]) {
  test(`${language}: Moodle’s importer takes every entry, none of them twice`, async (context) => {
    const source = await hardLibrary(context);
    const root = fromXml(await exported(source, "moodle", `.${language}.xml`));
    const concepts = texts(root, "CONCEPT").map((concept) => concept.trim().toLowerCase());
    assert.equal(concepts.length, source.entries.size);
    assert.deepEqual(concepts, [...new Set(concepts)]);
    for (const name of ["DEFINITION", "CONCEPT"])
      for (const text of texts(root, name)) assert.notEqual(text.trim(), "");
    const direction = language === "ar" ? "rtl" : "ltr";
    for (const text of texts(root, "DEFINITION"))
      assert.match(text, new RegExp(`^<p lang="${language}" dir="${direction}">`));
    for (const entryElement of elements(root, "ENTRY")) {
      assert.deepEqual(texts(entryElement, "FORMAT"), ["1"]);
      assert.equal(elements(entryElement, "CATEGORY").length, 1);
    }
  });
}

test("words of a definition are no markup", async (context) => {
  const text = texts(fromXml(await exported(await hardLibrary(context), "moodle", ".en.xml")), "DEFINITION").join();
  assert.match(text, /\+A city &#x3C;on> a river/);
});

test("names are looked for with their capitals, words without; what is never linked by itself is not linked", () => {
  const source = library([
    entry("claim", { label: { en: "claim" } }),
    entry("evidence", { label: { en: "evidence" }, autolink: "explicit" }),
    entry("raqqa", { label: { en: "Raqqa" } }),
  ]);
  const root = fromXml(String(moodle.write(source, "data/moodle/glossary.en.xml")));
  const flags = (name: string) => elements(root, "ENTRY").flatMap((each) => texts(each, name).slice(0, 1));
  assert.deepEqual(flags("CASESENSITIVE"), ["0", "0", "1"]);
  assert.deepEqual(flags("USEDYNALINK"), ["1", "0", "1"]);
  assert.deepEqual(flags("FULLMATCH"), ["1", "1", "1"]);
});
