// Language tags of a file as the languages of a site.
import { transliterationTag } from "../../exports/names.ts";
import type { Language } from "../../model.ts";

/**
 * The site's language that a tag means: its own, or the one it is a variety of.
 * @example siteLanguage("en-GB", ["ar", "en"]) // "en"
 * @example siteLanguage("ar-Latn", ["ar", "en"]) // undefined
 */
export function siteLanguage(tag: string, languages: readonly Language[]): Language | undefined {
  const lower = tag.toLowerCase();
  const exact = languages.find((language) => language.toLowerCase() === lower);
  if (exact !== undefined || hasScript.test(lower)) return exact;
  return languages.find((language) => language.toLowerCase() === lower.split("-")[0]);
}

/** A script of four letters makes it another way of writing (RFC 5646, section 2.2.3). */
const hasScript = /^[a-z]{2,3}(?:-[a-z]{3})*-[a-z]{4}(?:-|$)/;

export const isTransliteration = (tag: string, languages: readonly Language[]): boolean =>
  tag.toLowerCase() === transliterationTag(languages)?.toLowerCase();
