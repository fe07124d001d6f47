// The narrower lists of readings: those of a level, on a subject, in a language, with an assignment.
import { assignmentsOn } from "../derive/assignments-on.ts";
import { groupBy } from "../derive/group-by.ts";
import { newestFirst } from "../derive/newest-first.ts";
import { madeOncePer } from "../made-once.ts";
import type { Language, Library, Reading } from "../model.ts";
import { languageName, type StringKey, type Translate } from "../strings/index.ts";
import { levelName } from "./listed-readings.ts";

/** A narrower list. */
export interface Shelf {
  /** Its path below that of all readings: `level/<id>`, `tag/<id>`, `language/<id>`, `with/assignment`. */
  readonly subject: string;
  readonly readings: readonly Reading[];
  /** What a reader chooses. */
  readonly name: (page: Language, t: Translate) => string;
  readonly title: (page: Language, t: Translate) => string;
}

export interface ShelfGroup {
  readonly label: StringKey;
  readonly shelves: (library: Library) => readonly Shelf[];
}

const levels = ["beginner", "intermediate", "advanced"];

/** The levels that a reading has, the easiest first. */
export const levelsIn = madeOncePer((library: Library): readonly (Shelf & { readonly level: string })[] =>
  levels.flatMap((level) => {
    const name = (_: Language, t: Translate) => levelName(t, level);
    const title = (page: Language, t: Translate) => t("readings.byLevel", { level: name(page, t) });
    return filled(library, { level, subject: `level/${level}`, name, title }, (reading) => reading.level === level);
  }),
);

/** In the order in which readers see them. */
export const shelfGroups: readonly ShelfGroup[] = [
  { label: "filters.level", shelves: levelsIn },
  { label: "filters.tag", shelves: madeOncePer(tagsIn) },
  { label: "filters.language", shelves: madeOncePer(languagesIn) },
  { label: "filters.assignment", shelves: madeOncePer(assignedIn) },
];

export function shelvesIn(library: Library): readonly Shelf[] {
  return shelfGroups.flatMap(({ shelves }) => shelves(library));
}

/** The subjects that a reading has, in the order of the site's file, then of the readings. */
function tagsIn(library: Library): readonly Shelf[] {
  const tagged = newestFirst(library).flatMap((reading) => [...new Set(reading.tags)].map((tag) => ({ tag, reading })));
  const readingsOf = groupBy(tagged, ({ tag }) => tag);
  const tags = new Set([...Object.keys(library.site.tags), ...readingsOf.keys()]);
  return [...tags].flatMap((tag) => {
    const readings = readingsOf.get(tag)?.map(({ reading }) => reading);
    const name = (page: Language) => library.site.tags[tag]?.[page] ?? tag;
    const title = (page: Language, t: Translate) => t("readings.byTag", { tag: name(page) });
    return readings === undefined ? [] : [{ subject: `tag/${tag}`, name, title, readings }];
  });
}

/** None where every reading is in every language: there is nothing to choose. */
function languagesIn(library: Library): readonly Shelf[] {
  const shelves = library.languages.flatMap((language) => {
    const name = (page: Language) => languageName(language, page);
    const title = (page: Language, t: Translate) => t("readings.inLanguage", { language: name(page) });
    return filled(library, { subject: `language/${language}`, name, title }, ({ versions }) => language in versions);
  });
  return shelves.every(({ readings }) => readings.length === library.readings.size) ? [] : shelves;
}

function assignedIn(library: Library): readonly Shelf[] {
  const name = (_: Language, t: Translate) => t("filters.assigned");
  const title = (_: Language, t: Translate) => t("readings.assigned");
  const isAssigned = (reading: Reading) => assignmentsOn(library, reading).length > 0;
  return filled(library, { subject: "with/assignment", name, title }, isAssigned);
}

/** The shelf with its readings; no shelf where it has none. */
function filled<Empty extends Omit<Shelf, "readings">>(
  library: Library,
  shelf: Empty,
  isOn: (reading: Reading) => boolean,
): (Empty & Pick<Shelf, "readings">)[] {
  const readings = newestFirst(library).filter(isOn);
  return readings.length === 0 ? [] : [{ ...shelf, readings }];
}
