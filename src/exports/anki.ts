// Packages for Anki: one of the whole glossary, one of each reading. A package that is imported again brings new words
// to the same cards, whose history stays.
import { ankiPackage, madeOfPackages } from "./anki/package.ts";
import type { ExportFormat } from "./export-format.ts";
import { hasMentions, selectionAt, selectionName, selections } from "./selection.ts";

const folder = "data/anki/";
const ending = ".apkg";

export const anki: ExportFormat = {
  id: "anki",
  name: "Anki",
  title: { ar: "بطاقات", en: "cards" },
  audience: {
    ar: "للطلاب: مراجعة متباعدة لأسماء المسرد بالاتجاهين.",
    en: "For students: spaced review of the glossary's names, both ways.",
  },
  mediaTypes: { [ending]: "application/apkg" },
  paths: (library) => selections(library).map(({ name }) => ankiPath(name)),
  readingPaths: ({ readings }, slug) => {
    const reading = readings.get(slug);
    return reading !== undefined && hasMentions(reading) ? [ankiPath(selectionName(slug))] : [];
  },
  madeOfAll: madeOfPackages,
  write: (library, path) => ankiPackage(library, selectionAt(library, path, folder, ending)),
};

/** Path below the site's root. */
export const ankiPath = (name: string) => `${folder}${name}${ending}`;
