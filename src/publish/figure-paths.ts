// Where the files of figures lie, and how large their pictures are.
import type { Language } from "../model.ts";

/**
 * Path below the site's root.
 * @param file id of the figure, or of what it is of: "map", "reading-euphrates"
 */
export function figureFilePath(file: string, language: Language, ending: "svg" | "png"): string {
  return `data/figures/${file}.${language}.${ending}`;
}

/** Pixels of a picture for each of its drawing: so many that it can be printed over half a page. */
export const pictureScale = 2;

/** The name of the files of a reading's map; `narrow` is the one for a phone. */
export const readingMapFile = (slug: string, form: "wide" | "narrow" = "wide"): string =>
  form === "wide" ? `reading-${slug}` : `reading-${slug}-${form}`;
