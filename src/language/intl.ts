// Intl objects, each made once: they cost a hundred times what using them costs, and never change.
import { madeOnce } from "../made-once.ts";

/** @param names a locale and a CLDR numbering system */
export const numberFormat = madeOnce(
  (locale: string, digits?: string) => new Intl.NumberFormat(locale, { numberingSystem: digits ?? "latn" }),
);

/** @param names a locale */
export const pluralRules = madeOnce((locale: string) => new Intl.PluralRules(locale));

/** @param names a locale; names it lacks are given in English */
export const languageNames = madeOnce(
  (locale: string = "en") => new Intl.DisplayNames([locale, "en"], { type: "language", fallback: "code" }),
);

/** @param names a locale; regions are named by their ISO 3166-1 letters, and not at all where it has no name */
export const regionNames = madeOnce(
  (locale: string = "en") => new Intl.DisplayNames([locale, "en"], { type: "region", fallback: "none" }),
);

/** @param names a locale */
export const listFormat = madeOnce((locale: string) => new Intl.ListFormat(locale, { type: "conjunction" }));
