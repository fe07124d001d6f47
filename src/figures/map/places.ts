// The places that a map shows, and how each is marked.
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
  placesWithPositions(library, language),
);

/** Those of one reading, by its own mentions. */
export const placesOfReading = (library: Library, language: Language, reading: Reading): readonly MappedPlace[] =>
  placesWithPositions(library, language, reading);

function placesWithPositions(library: Library, language: Language, reading?: Reading): readonly MappedPlace[] {
  const places: MappedPlace[] = [];
  for (const entry of library.entries.values()) {
    const { coordinates: point } = entry;
    if (point === undefined || entryTypeById.get(entry.type)?.located !== true) continue;
    const mentions = mentionsIn(library, entry.id, language, reading);
    if (reading !== undefined && mentions === 0) continue;
    const label = labelOf({ library, language }, entry);
    places.push({
      entry,
      point,
      standing: standingOf(entry, point),
      label: label.text,
      language: label.language,
      mentions,
    });
  }
  return places.sort((one, other) => other.mentions - one.mentions || compareText(one.entry.id, other.entry.id));
}

/** In the versions of one language, so that a translation does not count twice; in any where that language has none. */
function mentionsIn({ mentionsOf }: Library, id: string, language: Language, reading?: Reading): number {
  const all = (mentionsOf.get(id) ?? []).filter(
    (occurrence) => reading === undefined || occurrence.reading === reading.slug,
  );
  const own = all.filter((occurrence) => occurrence.language === language);
  return own.length > 0 ? own.length : all.length;
}
