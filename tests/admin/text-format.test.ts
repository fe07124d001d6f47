// What the editor saves: the file as it was, but for what was changed.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { originalText, textFormat } from "#includes/assets/admin/text-format.ts";
import type { Collection } from "../../src/admin/collections.ts";
import { editorConfig } from "../../src/admin/editor-config.ts";
import { library } from "../support/small-library.ts";

const { collections } = editorConfig({ ...library([]).site, admin: {} }, "/icon.svg");

function formatOf(name: string) {
  const collection = collections.find((one) => one.name === name);
  return { ...textFormat(collection?.fields ?? []), folder: collection?.folder ?? "" };
}

// biome-ignore lint/suspicious/noExplicitAny: a form's values are changed here as an editor changes them
type Form = any;

/** The file after an editor opened it, did something and saved; as Sveltia CMS, which trims what it reads. */
function saved(name: string, text: string, edit: (form: Form) => void): string {
  const { fromFile, toFile } = formatOf(name);
  const form: Form = JSON.parse(JSON.stringify(fromFile(text.trim())));
  edit(form);
  return `${toFile(form).trim()}\n`;
}

function filesBelow({ folder }: Pick<Collection, "folder">): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name));
}

for (const collection of collections) {
  test(`every file of ${collection.folder} is saved as it was read`, () => {
    const files = filesBelow(collection);
    assert.ok(files.length > 0);
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      assert.equal(
        saved(collection.name, text, () => {}),
        text,
        file,
      );
    }
  });
}

test("what Sveltia CMS adds for fields that nobody filled in is not written", () => {
  const text = "---\nlabel: { ar: أ, en: A }\ndefinition: { ar: أ, en: A }\n---\n";
  const edited = saved("places", text, (form) => {
    Object.assign(form, { transliteration: "", aliases: null, names: [], draft: false, dates: { founded: "" } });
  });
  assert.equal(edited, text);
});

const entry = `---
label: { ar: الرقة, en: Raqqa } # as the gazetteer has it
aliases:
  ar: [مدينة الرقة, "الرقّة"]
  en: [Rakka]
definition:
  ar: مدينة.
  en: 'A city.'
dates: { founded: 1979 }
# related
relations:
  - { locatedIn: syria }
  - { onRiver: euphrates, source: 1 }
sources:
  - title: GeoNames
    url: https://www.geonames.org/
  - title: Atlas
mine: kept
---
::: ar
نص.
:::
`;

/** Fields in their place in the form. */
function putAfter(form: Form, name: string, added: Form): void {
  const fields = Object.entries(form);
  const place = fields.findIndex(([key]) => key === name) + 1;
  for (const key of Object.keys(form)) delete form[key];
  Object.assign(form, Object.fromEntries(fields.toSpliced(place, 0, ...Object.entries(added))));
}

/** What an editor does, with lines that go and lines that come. */
const edits: readonly (readonly [
  does: string,
  edit: (form: Form) => void,
  gone: readonly string[],
  come: readonly string[],
])[] = [
  [
    "changes an Arabic label",
    (form) => {
      form.label.ar = "الرقّة: المدينة";
    },
    ["label: { ar: الرقة, en: Raqqa } # as the gazetteer has it"],
    ['label: { ar: "الرقّة: المدينة", en: Raqqa } # as the gazetteer has it'],
  ],
  ["changes an alias", (form) => form.aliases.en.splice(0, 1, "Raqa"), ["  en: [Rakka]"], ["  en: [Raqa]"]],
  ["adds an alias", (form) => form.aliases.en.push("Raqa, Ar"), ["  en: [Rakka]"], ['  en: [Rakka, "Raqa, Ar"]']],
  [
    "takes the last alias of a language away",
    (form) => {
      form.aliases.en = [];
    },
    ["  en: [Rakka]"],
    [],
  ],
  [
    "keeps the quotation marks of a text",
    (form) => {
      form.definition.en = "A town.";
    },
    ["  en: 'A city.'"],
    ["  en: 'A town.'"],
  ],
  [
    "writes a number where there was one",
    (form) => {
      form.dates.founded = "1980";
    },
    ["dates: { founded: 1979 }"],
    ["dates: { founded: 1980 }"],
  ],
  [
    "adds a field where the form has it",
    (form) => putAfter(form, "aliases", { transliteration: "al-Raqqah" }),
    [],
    ["transliteration: al-Raqqah"],
  ],
  [
    "adds two fields where the form has them, one behind the other",
    (form) => putAfter(form, "aliases", { transliteration: "al-Raqqah", kind: "city" }),
    [],
    ["transliteration: al-Raqqah", "kind: city"],
  ],
  [
    "adds a field at the end of a field, and another behind it",
    (form) => {
      form.sources[1].url = "https://example.org/";
      putAfter(form, "sources", { draft: true });
    },
    [],
    ["    url: https://example.org/", "draft: true"],
  ],
  [
    "adds a relation",
    (form) => form.relations.push({ relation: "borders", entry: "aleppo", from: "", source: null }),
    [],
    ["  - { borders: aleppo }"],
  ],
  [
    "changes what a relation is",
    (form) => {
      form.relations[1].relation = "borders";
    },
    ["  - { onRiver: euphrates, source: 1 }"],
    ["  - { source: 1, borders: euphrates }"],
  ],
  ["takes a source away", (form) => form.sources.splice(1, 1), ["  - title: Atlas"], []],
  [
    "takes a field of a source away",
    (form) => {
      form.sources[0].url = "";
    },
    ["    url: https://www.geonames.org/"],
    [],
  ],
  [
    "empties a list",
    (form) => {
      form.relations = [];
    },
    ["relations:", "  - { locatedIn: syria }", "  - { onRiver: euphrates, source: 1 }"],
    [],
  ],
  [
    "changes the text",
    (form) => {
      form.body = form.body.replace("نص.", "نص آخر.");
    },
    ["نص."],
    ["نص آخر."],
  ],
];

for (const [does, edit, gone, come] of edits) {
  test(`an editor ${does}: nothing else differs`, () => {
    const before = entry.split("\n");
    const after = saved("places", entry, edit).split("\n");
    assert.deepEqual(
      before.filter((line) => !after.includes(line)),
      gone,
    );
    assert.deepEqual(
      after.filter((line) => !before.includes(line)),
      come,
    );
    assert.deepEqual(
      after.filter((line) => before.includes(line)),
      before.filter((line) => after.includes(line)),
    );
  });
}

/** Front matter that ends where it ends when the project is loaded. */
const fences: readonly (readonly [shape: string, text: string])[] = [
  ["whose label ends in dashes", '---\nlabel: { ar: "أ", en: "A" }\ntransliteration: What ---\n---\n\nنص\n'],
  ["with a line of dashes for a comment", "---\nlabel: { ar: أ, en: A }\n# -----\ntransliteration: A\n---\n\nنص\n"],
  ["with blanks behind its fences", "--- \nlabel: { ar: أ, en: A }\ntransliteration: A\n---\t \n\nنص\n"],
];

for (const [shape, text] of fences) {
  test(`a file ${shape} is read whole, and only what was changed differs`, () => {
    const { label, body } = formatOf("places").fromFile(text.trim());
    assert.deepEqual([label, body], [{ ar: "أ", en: "A" }, "نص"]);
    const edited = saved("places", text, (form) => {
      form.label.en = "B";
    });
    assert.equal(edited, text.replace("A", "B").replace(/^---[ \t]+$/gm, "---"));
  });
}

test("front matter without a line in it stays so", () => {
  const { body } = formatOf("places").fromFile("---\n---\nنص");
  assert.equal(body, "نص");
});

test("a new entry is written in the style of the others", () => {
  const { toFile } = formatOf("places");
  const text = toFile({
    label: { ar: "حلب", en: "Aleppo" },
    aliases: { ar: [], en: ["Halab"] },
    definition: { ar: "مدينة في شمال سوريا. ".repeat(4).trim(), en: "A city in the north of Syria. ".repeat(4).trim() },
    kind: "city",
    coordinates: { latitude: 36.2, longitude: 37.16, precision: "" },
    relations: [{ relation: "locatedIn", entry: "syria" }],
    draft: false,
    body: "::: ar\nنص.\n:::",
  });
  assert.equal(
    text,
    [
      "---",
      "label: { ar: حلب, en: Aleppo }",
      "aliases: { en: [Halab] }",
      "definition:",
      `  ar: ${"مدينة في شمال سوريا. ".repeat(4).trim()}`,
      `  en: ${"A city in the north of Syria. ".repeat(4).trim()}`,
      "kind: city",
      "coordinates: { latitude: 36.2, longitude: 37.16 }",
      "relations:",
      "  - { locatedIn: syria }",
      "---",
      "",
      "::: ar",
      "نص.",
      ":::",
    ].join("\n"),
  );
});

test("an id stays an id where a text could stand, and a single block a single block", () => {
  const text = [
    "---",
    "reading: river",
    "title: { ar: أ, en: A }",
    "blocks: 3-9",
    "questions:",
    "  - kind: match",
    "    points: 2",
    "    prompt: { ar: صِل, en: Match }",
    "    pairs:",
    "      - { left: isis, right: { ar: تنظيم, en: A group } }",
    "      - { left: sdf, right: { ar: قوات, en: Forces } }",
    "---",
    "",
  ].join("\n");
  const edited = saved("assignments", text, (form) => {
    assert.deepEqual(form.questions[0].pairs[0].left, { entry: "isis" });
    assert.deepEqual(form.blocks, ["3-9"]);
    form.blocks = ["4-9"];
    form.questions[0].pairs[0].left = { entry: "raqqa", ar: "", en: "" };
    form.questions[0].pairs[1].left = { entry: "", ar: "قسد", en: "SDF" };
  });
  const expected = text
    .replace("blocks: 3-9", "blocks: 4-9")
    .replace("left: isis", "left: raqqa")
    .replace("left: sdf", "left: { ar: قسد, en: SDF }");
  assert.equal(edited, expected);
});

test("the file's text travels in a field that is never written", () => {
  assert.doesNotMatch(
    saved("places", entry, () => {}),
    new RegExp(originalText),
  );
});
