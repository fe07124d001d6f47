// What the pages and files of one reading or entry are made of, besides the site itself. What is told here too much costs
// a page that is made without need; what is told too little leaves a stale one: tests/publish/made-of.test.ts looks for it.
import { assignmentsOn } from "../derive/assignments-on.ts";
import { coMentioned, mentionedByRow } from "../derive/co-mentioned.ts";
import { filedReadings } from "../derive/filed-readings.ts";
import { fingerprint } from "../derive/fingerprint.ts";
import { mentioningReadings } from "../derive/mentioning-readings.ts";
import { newestFirst, placeInOrder } from "../derive/newest-first.ts";
import { mappedPlaces } from "../figures/map/places.ts";
import { madeOncePer } from "../made-once.ts";
import type { Language, Library, Occurrence, Reading } from "../model.ts";

/** Of what the page of a reading is made. */
export const madeOfReadingPage = madeOncePer((library: Library, slug: string): string => {
  const readings = newestFirst(library);
  const place = placeInOrder(library).get(slug) ?? 0;
  return fingerprint([madeOfReading(library, slug), ...[place - 1, place + 1].map((index) => named(readings[index]))]);
});

const named = (reading: Reading | undefined) =>
  reading === undefined
    ? undefined
    : [reading.slug, reading.original, Object.values(reading.versions).map(({ language, title }) => [language, title])];

/** Of what the files of a reading are made. */
export const madeOfReading = madeOncePer((library: Library, slug: string): string => {
  const reading = library.readings.get(slug);
  if (reading === undefined) throw new Error(`No reading «${slug}»`);
  const versions = Object.values(reading.versions);
  const ids = versions.flatMap(({ mentions, claims }) => [
    ...mentions.map(({ entry }) => entry),
    ...claims.flatMap(({ by }) => by ?? []),
  ]);
  return fingerprint([
    fingerprint(reading),
    [...new Set(ids)].map((id) => entryAmongOthers(library, id)),
    assignmentsOn(library, reading).map(fingerprint),
    filedReadings(library).has(slug),
  ]);
});

/** Of what the pages of an entry in a language are made. */
export const madeOfEntry = madeOncePer((library: Library, id: string, language: Language): string => {
  const place = library.entries.get(id)?.coordinates === undefined ? undefined : madeOfPlaces(library, language);
  return fingerprint([
    entryAmongOthers(library, id),
    mentioningReadings(library, id).map(({ reading, occurrences }) => [
      named(reading),
      occurrences.map((occurrence) => placeOf(reading, occurrence)),
    ]),
    coMentioned(library, id).map(({ entry, rows }) => [fingerprint(entry), rows]),
    place,
  ]);
});

/** What stands around a mention: its block, or the note that it is in. */
function placeOf({ versions }: Reading, { language, mention }: Occurrence) {
  const version = versions[language];
  const block = version?.blocks[mention.block];
  const note = version?.notes.find(({ number }) => number === mention.note);
  const text = note?.text ?? block?.text;
  return [language, mention.number, mention.note, mention.textStart, mention.textEnd, block?.number, block?.kind, text];
}

/** An entry with those it is related to, and the readings that mention it. */
const entryAmongOthers = madeOncePer((library: Library, id: string): string => {
  const entry = library.entries.get(id);
  if (entry === undefined) return "";
  const targets = [...new Set(entry.relations.map(({ target }) => target))];
  return fingerprint([
    fingerprint(entry),
    targets.map((target) => [whole(library, target), library.mentionsOf.get(target)?.length]),
    mentioningReadings(library, id).map(({ reading: { slug, original } }) => [slug, original]),
  ]);
});

function whole({ entries }: Library, id: string): string | undefined {
  const entry = entries.get(id);
  return entry === undefined ? undefined : fingerprint(entry);
}

/** Of what the figures of the whole glossary are made: entries, and where readings name them together. */
export const madeOfFigures = madeOncePer(({ entries, readings }: Library): string =>
  fingerprint([[...entries.values()].map(fingerprint), [...readings.values()].map(outline)]),
);

/** A reading without its words: what it is called, and where it names whom. */
const outline = (reading: Reading) => [
  named(reading),
  reading.published,
  reading.updated,
  [...mentionedByRow(reading)].map(([row, entries]) => [row, [...entries]]),
  Object.values(reading.versions).map(({ mentions }) => mentions.map(({ entry, note }) => [entry, note])),
];

/** All that maps in a language show of places: those mentioned most have precedence over the others. */
export const madeOfPlaces = madeOncePer((library: Library, language: Language): string =>
  fingerprint(
    mappedPlaces(library, language).map(({ entry: { id, type, kind }, label, language: of, point, standing }) => [
      id,
      type,
      kind,
      label,
      of,
      point,
      standing,
    ]),
  ),
);
