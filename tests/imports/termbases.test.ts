// Termbases and vocabularies from elsewhere become entries.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { importCommand } from "../../src/commands/import.ts";
import { addItems } from "../../src/imports/glossary/add-items.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { runCommand } from "../support/command.ts";
import { bilingual, makeProject } from "../support/project.ts";

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix v: <http://vocab.example/> .
`;
const concept = (name: string, more = "") =>
  `v:${name} a skos:Concept ; skos:prefLabel "${name}"@en , "اسم ${name}"@ar ; skos:definition "X."@en-GB , "س."@ar ${more} .\n`;

const oldTbx = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
<descrip type="subjectField">Places</descrip>
<langSet xml:lang="en-US"><descripGrp><descrip type="definition">A town.</descrip></descripGrp>
<tig><term>Tabqah</term></tig><ntig><termGrp><term>Tabqa</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
<langSet xml:lang="ar"><descrip type="definition">بلدة.</descrip><tig><term>الطبقة</term></tig></langSet>
</termEntry></body></text></martif>`;

const jsonConcept = JSON.stringify({
  "@context": { skos: "http://www.w3.org/2004/02/skos/core#" },
  "@id": "http://vocab.example/Q9",
  "@type": "skos:Concept",
  "skos:prefLabel": [
    { "@value": "Irrigation Canal", "@language": "en" },
    { "@value": "قناة", "@language": "ar" },
  ],
  "skos:definition": [
    { "@value": "C.", "@language": "en" },
    { "@value": "ق.", "@language": "ar" },
  ],
});

/** A file → the entry that it makes, and what stands in its front matter. */
const made: readonly (readonly [name: string, text: string, file: string, says: RegExp])[] = [
  ["a.ttl", prefixes + concept("dam"), "terms/dam.md", /label: \{ ar: اسم dam, en: dam \}\n/],
  [
    "b.ttl",
    `${prefixes}v:t a skos:Concept ; skos:prefLabel "Places"@en .\n${concept("dam", "; skos:broader v:t ; skos:exactMatch <https://www.wikidata.org/wiki/Q12323>")}`,
    "places/dam.md",
    /sameAs: \{ wikidata: Q12323 \}\n/,
  ],
  [
    "c.ttl",
    `${prefixes}${concept("dam", "; skos:related v:lake")}${concept("lake", "; skos:related v:dam")}`,
    "terms/dam.md",
    /relations:\n {2}- \{ relatedTo: lake \}\n/,
  ],
  ["d.jsonld", jsonConcept, "terms/irrigation-canal.md", /label: \{ ar: قناة, en: Irrigation Canal \}/],
  ["e.tbx", oldTbx, "places/c1.md", /label: \{ ar: الطبقة, en: Tabqa \}\naliases: \{ en: \[Tabqah\] \}/],
  ["f.tbx", oldTbx.replace('"c1"', '"../../x"'), "places/tabqa.md", /label: \{ ar: الطبقة, en: Tabqa \}/],
];

for (const [name, text, file, says] of made) {
  test(`${name} makes ${file}`, async (context) => {
    const project = makeProject(context, { ...bilingual, [name]: text });
    const shown = await runCommand(importCommand, project, [name]);
    assert.match(shown.out, /new entries[\s\S]*Nothing was written/);
    const { code, error } = await runCommand(importCommand, project, [name], { write: true });
    assert.equal(code, 0, error);
    assert.match(readFileSync(path.join(project, "glossary", file), "utf8"), says);
    assert.deepEqual(
      (await loadLibrary(project)).problems.filter(({ severity }) => severity === "error"),
      [],
    );
    assert.match((await runCommand(importCommand, project, [name])).out, /^0 new entries, 0 changed/);
  });
}

test("a vocabulary adds to an entry and leaves the rest as it is", async (context) => {
  const more = `; skos:altLabel "ar-raqqah"@en , "Rakka"@en , "al-Raqqah"@ar-Latn ; skos:related v:euphrates`;
  const text = `${prefixes}v:raqqa a skos:Concept ; skos:prefLabel "Raqqa"@en ${more} .\nv:euphrates a skos:Concept .\n`;
  const project = makeProject(context, { ...bilingual, "v.ttl": text });
  const { code, out, error } = await runCommand(importCommand, project, ["v.ttl"]);
  assert.equal(code, 0, error);
  assert.match(out, /\+ aliases: \{ ar: \[مدينة الرقة\], en: \[Ar-Raqqah, Rakka\] \}/);
  assert.match(out, /\+ transliteration: al-Raqqah\n {2}\+ relations:\n {2}\+ {3}- \{ relatedTo: euphrates \}/);
  assert.match(out, /0 new entries, 1 changed, 1 as they are/);
});

/** A file → the place and the words of its first problem. */
const broken: readonly (readonly [name: string, text: string, place: string, says: RegExp])[] = [
  ["bad.ttl", `${prefixes}v:x a skos:Concept\nv:y .\n`, "4:1", /The Turtle cannot be read/],
  ["none.ttl", prefixes, "1:1", /has no skos:Concept/],
  ["half.ttl", `${prefixes}v:x a skos:Concept ; skos:prefLabel "X"@en .\n`, "1:1", /http:\/\/vocab\.example\/x/],
  ["bad.jsonld", "{", "1:1", /The JSON-LD cannot be read/],
  ["far.jsonld", '{"@context":"https://elsewhere.example/c"}', "1:1", /which import does not fetch/],
  ["bad.tbx", "<tbx>\n<body></tbx>", "2:", /The XML cannot be read/],
  ["none.tbx", "<tbx/>", "1:1", /has no conceptEntry/],
  ["bomb.tbx", '<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx>&a;</tbx>', "1:1", /defines entities/],
  ["half.tbx", oldTbx.replace("بلدة.", ""), "2:", /\(?line 2, c1/],
];

for (const [name, text, place, says] of broken) {
  test(`${name} is refused`, async (context) => {
    const project = makeProject(context, { ...bilingual, [name]: text });
    const { code, error } = await runCommand(importCommand, project, [name], { write: true });
    assert.equal(code, 1, error);
    assert.ok(error.startsWith(`${name}:${place}`), error);
    assert.match(error, says);
    assert.match(error, /Nothing was written/);
  });
}

const lists: readonly (readonly [name: string, yaml: string, expected: string])[] = [
  ["none yet", "a: x\n", "a: x\nr:\n  - { k: v }\n"],
  ["an empty one", "r: []\nb: y\n", "r: [{ k: v }]\nb: y\n"],
  ["in brackets", "r: [{ k: u }] # why\nb: y\n", "r: [{ k: u }, { k: v }] # why\nb: y\n"],
  ["of lines", "r:\n  - { k: u } # why\nb: y\n", "r:\n  - { k: u } # why\n  - { k: v }\nb: y\n"],
  ["of maps on lines", "r:\n  - k: u\n    at: 1\n\nb: y\n", "r:\n  - k: u\n    at: 1\n  - { k: v }\n\nb: y\n"],
  ["at the end", "r:\n- k: u", "r:\n- k: u\n- { k: v }"],
];

for (const [name, yaml, expected] of lists) {
  test(`an item is added to a list: ${name}`, () =>
    assert.equal(addItems(yaml, { path: ["r"], items: [{ k: "v" }] }), expected));
}
