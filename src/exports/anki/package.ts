// A package of Anki (.apkg): a collection in SQLite and a list of media, zipped. The same Library gives the same bytes.
import type { Database } from "sql.js";
import { madeOncePer } from "../../made-once.ts";
import type { Language, Library } from "../../model.ts";
import { lastChange } from "../last-change.ts";
import { entriesOf, type Selection } from "../selection.ts";
import { zipFile } from "../zip-file.ts";
import { deckFor, deckOptions, schema, schemaVersion, settings } from "./collection.ts";
import { fieldChecksum, guidOf, idOf, idsOf } from "./ids.ts";
import { modelFor, templatesFor } from "./model.ts";
import { type AnkiNote, noteOf } from "./note.ts";
import { sqlite } from "./sqlite.ts";

const fieldSeparator = "\u001f";
/** The time of a collection without a dated reading. */
const beforeAll = "2020-01-01";
const millisecondsPerSecond = 1000;

export async function ankiPackage(library: Library, selection: Selection): Promise<Uint8Array> {
  const { Database } = await sqlite();
  const database = new Database();
  database.run(schema);
  fill(database, library, selection);
  const collection = database.export();
  database.close();
  return zipFile([
    { path: "collection.anki2", contents: collection },
    { path: "media", contents: "{}" },
  ]);
}

function fill(database: Database, library: Library, selection: Selection): void {
  const { languages } = library;
  const time = timeOf(library);
  const decks = decksFor(library, selection, time);
  const deck = decks.at(-1)?.id ?? 1;
  const model = modelFor(languages, time, deck);
  database.run("insert into col values (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')", [
    time,
    time * millisecondsPerSecond,
    time * millisecondsPerSecond,
    schemaVersion,
    JSON.stringify({ ...settings, curModel: model.id }),
    JSON.stringify({ [model.id]: model }),
    JSON.stringify(Object.fromEntries(decks.map((each) => [each.id, each]))),
    JSON.stringify(deckOptions),
  ]);
  const notes = entriesOf(library, selection).map((entry) => noteOf(library, entry, selection.reading?.slug));
  insertNotes(database, library, notes, { time, deck, model: model.id });
}

interface NoteSetting {
  readonly time: number;
  readonly deck: number;
  readonly model: number;
}

function insertNotes(database: Database, library: Library, notes: readonly AnkiNote[], setting: NoteSetting): void {
  const { time, deck, model } = setting;
  const ids = libraryIds(library);
  const noteRow = database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const cardRow = database.prepare("insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
  database.run("begin");
  for (const [index, { entry, fields, sortText, tags }] of notes.entries()) {
    const id = ids.get(noteName(entry)) ?? 0;
    const joined = fields.join(fieldSeparator);
    noteRow.run([id, guidOf(entry), model, time, tags, joined, sortText, fieldChecksum(sortText)]);
    for (const ord of templatesFor(library.languages).keys()) {
      cardRow.run([ids.get(cardName(entry, ord)) ?? 0, id, deck, ord, time, index + 1]);
    }
  }
  database.run("commit");
  noteRow.free();
  cardRow.free();
}

const noteName = (entry: string) => `hashiya note ${entry}`;
const cardName = (entry: string, ord: number) => `hashiya card ${entry} ${ord}`;

/** The ids of its notes and the time of its cards are those of the whole Library. */
export const madeOfPackages = madeOncePer((library: Library): object => [
  [...library.entries.keys()].sort(),
  timeOf(library),
]);

/** Ids of every note and card of the Library, so that an entry has the same in every package. */
const libraryIds = madeOncePer((library: Library): ReadonlyMap<string, number> => {
  const ords = [...templatesFor(library.languages).keys()];
  const sorted = [...library.entries.keys()].sort();
  return idsOf(sorted.flatMap((entry) => [noteName(entry), ...ords.map((ord) => cardName(entry, ord))]));
});

/** Anki's own deck, the deck of the glossary, and within it that of a reading. */
function decksFor(library: Library, { reading }: Selection, time: number) {
  const { site, languages } = library;
  const titles = (values: Readonly<Record<Language, string>>) =>
    [...new Set(languages.flatMap((language) => values[language] ?? []))].join(" · ");
  const glossary = deckName(titles(site.title));
  const decks = [deckFor(1, "Default", "", 0), deckFor(idOf("hashiya deck"), glossary, titles(site.description), time)];
  if (reading === undefined) return decks;
  const title = reading.versions[reading.original]?.title ?? reading.slug;
  return [...decks, deckFor(idOf(`hashiya deck ${reading.slug}`), `${glossary}::${deckName(title)}`, "", time)];
}

/** Colons in twos part decks from the decks in them, and Anki takes no quotation marks. */
const deckName = (title: string) => title.replace(/:{2,}/gu, ":").replaceAll('"', "");

/** In seconds: an import overwrites what is older. */
const timeOf = ({ readings }: Library): number =>
  Date.parse(lastChange(readings.values()) ?? beforeAll) / millisecondsPerSecond;
