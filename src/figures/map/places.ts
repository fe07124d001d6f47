// The places that a map shows, and how each is marked.
import { groupBy } from "../../derive/group-by.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import { madeOncePer } from "../../made-once.ts";
import type { Coordinates, Entry, Language, Library, Reading } from "../../model.ts";
import { compareText } from "../../problem.ts";
import { labelOf } from "../label-lines.ts";

/** `exact`: the point is the place. `approximate`: it stands for a place that is larger or not known so well. `area`: a country. */
export type Standing = "exact" | "approximate" | "area";

export interface MappedPlace {
  readonly entry: Entry;
  readonly point: Coordinates;
  readonly standing: Standing;
  /** Its name on the map. */
  readonly label: string;
  readonly language: Language;
  /** In the readings that the map is of. */
  readonly mentions: number;
}

/** Precisions of a point in the middle of an inhabited place: exact at the scale of any map here. */
const exactPrecisions: ReadonlySet<string> = new Set(["city", "town", "village", "exact"]);

function standingOf({ kind }: Entry, { precision }: Coordinates): Standing {
  if (kind === "country") return "area";
  return precision === undefined || exactPrecisions.has(precision) ? "exact" : "approximate";
}

/** Every place with a position, the most mentioned first, those of equal number by id; found once for all small maps. */
export const mappedPlaces = madeOncePer((library: Library, language: Language): readonly MappedPlace[] =>
  placesAmong(library, language, library.entries.keys(), (id) => library.mentionsOf.get(id) ?? []),
);

/** Those of one reading, by its own mentions. */
export function placesOfReading(library: Library, language: Language, reading: Reading): readonly MappedPlace[] {
  const mentions = Object.values(reading.versions).flatMap((version) =>
    version.mentions.map(({ entry }) => ({ entry, language: version.language })),
  );
  const mentionsOf = groupBy(mentions, ({ entry }) => entry);
  return placesAmong(library, language, mentionsOf.keys(), (id) => mentionsOf.get(id) ?? []);
}

type InLanguage = { readonly language: Language };

function placesAmong(
  library: Library,
  language: Language,
  ids: Iterable<string>,
  mentionsOf: (id: string) => readonly InLanguage[],
): readonly MappedPlace[] {
  const places: MappedPlace[] = [];
  for (const id of ids) {
    const entry = library.entries.get(id);
    const point = entry?.coordinates;
    if (entry === undefined || point === undefined || entryTypeById.get(entry.type)?.located !== true) continue;
    const label = labelOf({ library, language }, entry);
    places.push({
      entry,
      point,
      standing: standingOf(entry, point),
      label: label.text,
      language: label.language,
      mentions: countIn(language, mentionsOf(id)),
    });
  }
  return places.sort((one, other) => other.mentions - one.mentions || compareText(one.entry.id, other.entry.id));
}

/** In the versions of one language, so that a translation does not count twice; in any where that language has none. */
function countIn(language: Language, mentions: readonly InLanguage[]): number {
  const own = mentions.filter((mention) => mention.language === language);
  return own.length > 0 ? own.length : mentions.length;
}
