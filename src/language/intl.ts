// Intl objects, each made once: they cost a hundred times what using them costs, and never change.

function madeOnce<T>(make: (...names: readonly string[]) => T): (...names: readonly string[]) => T {
  const made = new Map<string, T>();
  return (...names) => {
    const key = names.join(" ");
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...names);
    made.set(key, value);
    return value;
  };
}

/** @param names a locale and a CLDR numbering system */
export const numberFormat = madeOnce(
  (locale, digits) => new Intl.NumberFormat(locale, { numberingSystem: digits ?? "latn" }),
);

/** @param names a locale */
export const pluralRules = madeOnce((locale) => new Intl.PluralRules(locale));

/** @param names a locale; names it lacks are given in English */
export const languageNames = madeOnce(
  (locale = "en") => new Intl.DisplayNames([locale, "en"], { type: "language", fallback: "code" }),
);

/** @param names a locale; regions are named by their ISO 3166-1 letters, and not at all where it has no name */
export const regionNames = madeOnce(
  (locale = "en") => new Intl.DisplayNames([locale, "en"], { type: "region", fallback: "none" }),
);
