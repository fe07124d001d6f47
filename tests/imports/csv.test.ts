import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { importCommand } from "../../src/commands/import.ts";
import { editYaml, type FieldChange } from "../../src/imports/glossary/edit-yaml.ts";
import { changedLines } from "../../src/line-diff.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { runCommand } from "../support/command.ts";
import { bilingual, entryText, makeProject } from "../support/project.ts";
import { utf16, windows1256 } from "./support/documents.ts";

const importTable = (project: string, options: Readonly<Record<string, string | boolean>> = {}) =>
  runCommand(importCommand, project, ["list.csv"], options);

const header =
  "id,type,label_ar,label_en,alias_ar,alias_en,definition_ar,definition_en,kind,latitude,longitude,wikidata";
const tabqa =
  "tabqa,place,الطبقة,Tabqa,,Al-Thawrah|Tabqa|Ath-Thawrah,مدينة على الفرات.,A town on the Euphrates.,town,35.83,38.54,Q1023452";

test("a table makes entries and changes others; shown first, written when asked, nothing the second time", async (context) => {
  const commented = entryText({ ar: "داعش", en: "ISIS" }, [
    "# do not touch",
    "aliases: { ar: [] } # names",
    "draft: false",
  ]);
  const project = makeProject(context, {
    ...bilingual,
    "glossary/organisations/isis.md": commented,
    "list.csv": `${header}\n${tabqa}\nisis,,,,الدولة|داعِش,,,,armed-group,,,Q2429253\nraqqa,place,الرقة,Raqqa,,,,,,,,\n`,
  });
  const isis = path.join(project, "glossary/organisations/isis.md");
  const shown = await importTable(project);
  assert.equal(shown.code, 0, shown.error);
  assert.match(shown.out, /glossary\/places\/tabqa\.md \(new\)\n {2}\+ ---\n {2}\+ label: \{ ar: الطبقة, en: Tabqa \}/);
  assert.match(shown.out, / {2}- aliases: \{ ar: \[\] \} # names\n {2}\+ aliases: \{ ar: \[الدولة\] \} # names\n/);
  assert.match(shown.out, /1 new entries, 1 changed, 1 as they are\.\nNothing was written\./);
  assert.equal(readFileSync(isis, "utf8"), commented);
  assert.equal((await importTable(project, { as: "glossary", write: true })).code, 0);
  assert.equal(
    readFileSync(isis, "utf8"),
    commented
      .replace("{ ar: [] }", "{ ar: [الدولة] }")
      .replace("draft: false\n", "draft: false\nkind: armed-group\nsameAs: { wikidata: Q2429253 }\n"),
  );
  assert.deepEqual((await loadLibrary(project)).problems, []);
  assert.match((await importTable(project)).out, /0 new entries, 0 changed, 3 as they are/);
});

const rows = `${header}\n${tabqa}\n`;
const readable: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
  ["semicolons", rows.replaceAll(",", ";"), /separated by a semicolon/],
  ["tabs", rows.replaceAll(",", "\t"), /separated by a tab/],
  ["UTF-16 with tabs, as spreadsheets save", utf16(rows.replaceAll(",", "\t"), "le"), /Read as UTF-16 LE/],
  ["Windows-1256", windows1256(rows), /Read as Windows-1256/],
  [
    "a mark, CRLF, quoted cells, empty rows",
    `\uFEFF"id","type"${header.slice(7)}\r\n\r\n${tabqa}\r\n,,,,,,,,,,,\r\n`,
    /1 new entries/,
  ],
];

for (const [name, content, says] of readable) {
  test(`CSV: ${name}`, async (context) => {
    const project = makeProject(context, { ...bilingual, "list.csv": content });
    const { code, out, error } = await importTable(project);
    assert.equal(code, 0, error);
    assert.match(out, says);
    assert.match(out, /\+ label: \{ ar: الطبقة, en: Tabqa \}/);
  });
}

/** Rows below the header → line and column of the first problem, and what it says. */
const broken: readonly (readonly [name: string, content: string, place: string, says: RegExp])[] = [
  ["no header", `${tabqa}\n`, "1:1", /row 1, column 1/],
  ["an unknown column", "id,type,lable_ar\nx,place,y\n", "1:9", /«lable_ar» in row 1, column 3 is no name/],
  ["a column twice", "id,type,type\nx,place,y\n", "1:9", /stands again in row 1, column 3/],
  ["no id column", "type,label_ar\nplace,y\n", "1:1", /lacks the column id/],
  ["a row too short", `${header}\n${tabqa}\nx,place\n`, "3:8", /Row 3 has 2 cells, the header 12: row 3, column 3/],
  ["a row too long", `${header}\n${tabqa},more\n`, "2:125", /row 2, column 13/],
  [
    "a quotation mark never closed",
    `${header}\n"x,place,a,b,,,c,d,,,,\n`,
    "2:1",
    /quotation mark stands alone in row 2, column 1/,
  ],
  ["a lone quotation mark", `${header}\nx,place,12" gun,b,,,c,d,,,,\n`, "2:9", /row 2, column 3/],
  ["a definition missing", `${header}\nx,place,a,b,,,c,,,,,\n`, "2:17", /row 2, column 8 \(definition_en\)/],
  ["coordinates out of range", `${header}\nx,place,a,b,,,c,d,,95,10,\n`, "2:20", /row 2, column 10 \(latitude\)/],
  [
    "coordinates that are no numbers",
    `${header}\nx,place,a,b,,,c,d,,north,10,\n`,
    "2:20",
    /row 2, column 10 \(latitude\)/,
  ],
  ["an identifier of another shape", `${header}\nx,place,a,b,,,c,d,,,,1794\n`, "2:22", /row 2, column 12 \(wikidata\)/],
  ["a kind of another type", `${header}\nx,place,a,b,,,c,d,army,,,\n`, "2:19", /row 2, column 9 \(kind\)/],
  ["an unknown type", `${header}\nx,thing,a,b,,,c,d,,,,\n`, "2:3", /«thing» is no type/],
  ["no type for a new entry", `${header}\nx,,a,b,,,c,d,,,,\n`, "2:3", /is new and has no type/],
  [
    "another type than in the glossary",
    `${header}\nraqqa,person,a,b,,,c,d,,,,\n`,
    "2:7",
    /is of type place in the glossary/,
  ],
  ["an id that is a path", `${header}\n../x,place,a,b,,,c,d,,,,\n`, "2:1", /cannot be part of an address/],
  ["an id twice", `${header}\n${tabqa}\n${tabqa}\n`, "3:1", /stands in row 2 already/],
  ["too many rows", `id,type\n${"x,place\n".repeat(10_002)}`, "10002:1", /more than 10000 rows/],
];

for (const [name, content, place, says] of broken) {
  test(`CSV with ${name}`, async (context) => {
    const project = makeProject(context, { ...bilingual, "list.csv": content });
    const { code, error } = await importTable(project, { write: true });
    assert.equal(code, 1, error);
    const first = error.split("\n")[0] ?? "";
    assert.ok(first.startsWith(`list.csv:${place} `) && first.includes("import/csv"), error);
    assert.match(first, says);
    assert.match(error, /Nothing was written/);
  });
}

test("a byte order mark and the ends of lines stay", async (context) => {
  const crlf = `\uFEFF${entryText({ ar: "داعش", en: "ISIS" }).replaceAll("\n", "\r\n")}`;
  const project = makeProject(context, {
    ...bilingual,
    "glossary/organisations/isis.md": crlf,
    "list.csv": "id,kind\nisis,armed-group\n",
  });
  assert.equal((await importTable(project, { write: true })).code, 0);
  const now = readFileSync(path.join(project, "glossary/organisations/isis.md"), "utf8");
  assert.equal(now, crlf.replace("\r\n---\r\n", "\r\nkind: armed-group\r\n---\r\n"));
});

test("where one file cannot be written, none is", async (context) => {
  const project = makeProject(context, {
    ...bilingual,
    "glossary/terms": "a file where a folder belongs",
    "list.csv": `${header}\n${tabqa}\nirhab,term,إرهاب,terrorism,,,عنف.,Violence.,,,,\n`,
  });
  const { code, error } = await importTable(project, { write: true });
  assert.equal(code, 1);
  assert.match(error, /file\/io.*cannot be written/);
  assert.deepEqual(readdirSync(path.join(project, "glossary/places")).toSorted(), ["euphrates.md", "raqqa.md"]);
});

const edits: readonly (readonly [name: string, before: string, change: FieldChange, after: string])[] = [
  ["a scalar keeps its comment", "a: x # why\nb: y\n", { path: ["a"], value: "z" }, "a: z # why\nb: y\n"],
  ["quotation marks stay", 'a: "x"\n', { path: ["a"], value: "z" }, 'a: "z"\n'],
  ["a value that needs them gets them", "a: x\n", { path: ["a"], value: "y: z" }, 'a: "y: z"\n'],
  ["a map in braces grows", "a: { ar: x }\nb: y\n", { path: ["a", "en"], value: "z" }, "a: { ar: x, en: z }\nb: y\n"],
  ["a map of lines grows", "a:\n  ar: x\nb: y\n", { path: ["a", "en"], value: "z" }, "a:\n  ar: x\n  en: z\nb: y\n"],
  [
    "a list of lines grows",
    "a:\n  ar:\n    - x\n    - y # c\nb: z\n",
    { path: ["a", "ar"], value: ["x", "y", "w"] },
    "a:\n  ar:\n    - x\n    - y\n    - w\nb: z\n",
  ],
  [
    "a list in brackets grows",
    "a: { ar: [x], en: [] }\n",
    { path: ["a", "ar"], value: ["x", "y, z"] },
    'a: { ar: [x, "y, z"], en: [] }\n',
  ],
  ["a folded text becomes a line", "a: >\n  x\n  y\nb: z\n", { path: ["a"], value: "w" }, "a: w\nb: z\n"],
  ["a new field comes last", "a: x\n# end\n", { path: ["b", "c"], value: 2 }, "a: x\n# end\nb: { c: 2 }\n"],
  ["the first field", "", { path: ["a"], value: "x" }, "a: x\n"],
  ["CRLF stays", "a: x\r\nb: y\r\n", { path: ["c"], value: "z" }, "a: x\r\nb: y\r\nc: z\r\n"],
];

for (const [name, before, change, after] of edits) {
  test(`editing YAML: ${name}`, () => assert.equal(editYaml(before, [change]), after));
}

test("a difference is shown by its lines", () => {
  assert.deepEqual(changedLines("a\nb\nc\nd\n", "a\nx\nc\nd\n"), ["  a", "- b", "+ x", "  c"]);
  assert.deepEqual(changedLines("", "a\n"), ["+ a"]);
});
