import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import initSqlJs, { type Database } from "sql.js";
import { idsOf } from "../../src/exports/anki/ids.ts";
import { anki } from "../../src/exports/anki.ts";
import type { Library } from "../../src/model.ts";
import { entry, library, reading } from "../support/small-library.ts";

const { Database: SqlDatabase } = await initSqlJs();

const raqqa = entry("raqqa", { label: { ar: "الرقّة", en: "Raqqa <city> & more" } });
const isis = entry("isis", { type: "organisation", label: { ar: "داعش", en: "ISIS" } });
const river = reading("river", {
  ar: ["دخل [[isis|داعش]] مدينة [[raqqa|الرقّة]]. ثم خرج."],
  en: ["[[isis|ISIS]] entered [[raqqa|Raqqa]]. Then it left."],
});
const glossary = library([raqqa, isis, entry("basra")], [river]);

async function opened(source: Library, path: string): Promise<Database> {
  const files = unzipSync(Uint8Array.from(Buffer.from(await anki.write(source, path))));
  assert.equal(strFromU8(files.media ?? new Uint8Array()), "{}");
  return new SqlDatabase(files["collection.anki2"]);
}

function rows(database: Database, query: string): Record<string, unknown>[] {
  const [result] = database.exec(query);
  const records = result?.values ?? [];
  return records.map((row) => Object.fromEntries(row.map((value, index) => [result?.columns[index] ?? "", value])));
}

const json = (database: Database, column: string) =>
  JSON.parse(String(rows(database, `select ${column} from col`)[0]?.[column])) as Record<
    string,
    { name: string; flds: { name: string; rtl: boolean }[]; tmpls: { qfmt: string; afmt: string }[] }
  >;

test("there is a package of the glossary and one of each reading with names", () => {
  const silent = reading("silent", { ar: ["لا أسماء."] });
  assert.deepEqual(anki.paths(library([raqqa], [river, silent])), ["data/anki/glossary.apkg", "data/anki/river.apkg"]);
});

test("SQLite finds the collection whole, and every checksum is that of Anki", async () => {
  const database = await opened(glossary, "data/anki/glossary.apkg");
  assert.equal(rows(database, "pragma integrity_check")[0]?.integrity_check, "ok");
  const notes = rows(database, "select * from notes");
  assert.equal(notes.length, 3);
  for (const { csum, sfld } of notes) {
    assert.equal(csum, Number.parseInt(createHash("sha1").update(String(sfld)).digest("hex").slice(0, 8), 16));
  }
  assert.equal(rows(database, "select * from cards").length, 6);
});

test("a second build gives the same bytes, and an edited glossary the same ids", async () => {
  const path = "data/anki/glossary.apkg";
  assert.deepEqual(await anki.write(glossary, path), await anki.write(glossary, path));
  const ids = async (source: Library, at = path) => {
    const database = await opened(source, at);
    const notes = rows(database, "select id, guid, mid from notes order by guid");
    return { notes, cards: rows(database, "select id, nid, ord from cards order by id") };
  };
  const edited = library([isis, entry("basra"), { ...raqqa, definition: { ar: "غير ذلك", en: "Other" } }], [river]);
  assert.deepEqual(await ids(edited), await ids(glossary));
  const inReading = await ids(glossary, "data/anki/river.apkg");
  const inGlossary = await ids(glossary);
  for (const note of inReading.notes) assert.ok(inGlossary.notes.some(({ id }) => id === note.id));
  for (const card of inReading.cards) assert.ok(inGlossary.cards.some(({ id }) => id === card.id));
});

test("ids that meet make way for each other", () => {
  const names = Array.from({ length: 5000 }, (_, index) => `name ${index}`);
  assert.equal(new Set(idsOf(names).values()).size, names.length);
});

test("Arabic fields run from right to left, in the editor and on the cards of both directions", async () => {
  const database = await opened(glossary, "data/anki/river.apkg");
  const [model] = Object.values(json(database, "models"));
  const rightToLeft = model?.flds.filter(({ rtl }) => rtl).map(({ name }) => name);
  assert.deepEqual(rightToLeft, ["Arabic", "Arabic definition", "Arabic sentence"]);
  assert.equal(model?.tmpls.length, 2);
  for (const { qfmt, afmt } of model?.tmpls ?? []) {
    assert.match(qfmt + afmt, /<div class="label" lang="ar" dir="rtl">\{\{Arabic\}\}/);
  }
});

test("a note has the sentence with the name marked, and no markup of the text's own", async () => {
  const database = await opened(glossary, "data/anki/river.apkg");
  const note = rows(database, "select flds, tags from notes").find(({ flds }) => String(flds).startsWith("الرقّة"));
  const fields = String(note?.flds).split("\u001f");
  assert.equal(fields[1], "Raqqa &lt;city&gt; & more");
  assert.equal(fields[4], "دخل داعش مدينة <b>الرقّة</b>.");
  assert.equal(fields[5], "ISIS entered <b>Raqqa</b>.");
  assert.equal(note?.tags, " hashiya hashiya::place hashiya::river ");
});

test("the package of a reading is a deck within that of the glossary", async () => {
  const database = await opened(glossary, "data/anki/river.apkg");
  const names = Object.values(json(database, "decks")).map(({ name }) => name);
  assert.deepEqual(names, ["Default", "حاشية · Hashiya", "حاشية · Hashiya::river ar"]);
});

test("in a site of one language cards ask for the definition and for the name", async () => {
  const one = { ...library([entry("raqqa")], []), languages: ["en"] };
  const database = await opened(one, "data/anki/glossary.apkg");
  assert.deepEqual(
    Object.values(json(database, "models")).flatMap(({ tmpls }) =>
      tmpls.map(({ qfmt }) => qfmt.match(/\{\{(\w[^}]*)\}\}<\/div>\{\{/)?.[1]),
    ),
    ["English", "English definition"],
  );
});

test("a reading whose slug is that of the whole glossary gets a name of its own", async () => {
  const odd = library([raqqa, isis], [{ ...river, slug: "glossary" }]);
  const paths = anki.paths(odd);
  assert.deepEqual(paths, ["data/anki/glossary.apkg", "data/anki/reading-glossary.apkg"]);
  for (const path of paths) assert.ok((await anki.write(odd, path)).length > 0);
});
