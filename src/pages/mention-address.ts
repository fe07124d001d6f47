// Ids of mentions on a page, and of what describes them.
import type { Language, Mention } from "../model.ts";

/**
 * The id of a mention on a page in the language `page`: plain in the page's own version, with the tag in another.
 * @example mentionId("ar", "en", { entry: "raqqa", number: 2 }) // "m-en-raqqa-2"
 */
export function mentionId(page: Language, version: Language, mention: Pick<Mention, "entry" | "number">): string {
  const name = `${mention.entry}-${mention.number}`;
  return page === version ? `m-${name}` : `m-${version}-${name}`;
}

/**
 * The id of the words that describe a mention of a type: they are heard in the voice of the text that it stands in.
 * @example descriptionId("ar", "en", "place") // "kd-en-place"
 */
export function descriptionId(page: Language, version: Language, type: string): string {
  return page === version ? `kd-${type}` : `kd-${version}-${type}`;
}
