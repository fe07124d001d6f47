// The address of an imported reading, from what is known of it.

/**
 * The first of some names that gives an address; Arabic letters become the Latin ones they are mostly written with.
 * @returns nothing where all are in another script
 * @example slugFrom(["River Notes (2)"]) // "river-notes-2"
 * @example slugFrom(["تقرير الرقة"]) // "tqryr-alrqa"
 */
export function slugFrom(names: readonly string[]): string | undefined {
  const slugs = names.map((name) =>
    Array.from(
      name
        .normalize("NFKD")
        .toLowerCase()
        .replace(/\p{M}+/gu, ""),
      (sign) => latin.get(sign) ?? sign,
    )
      .join("")
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, longestSlug)
      .replace(/^-+|-+$/g, ""),
  );
  // A Chinese title with a year in it is not named by its year.
  return slugs.find((slug) => /[a-z]{2}/.test(slug));
}

/** `check` allows 80; this leaves room for a number. */
const longestSlug = 60;

/** Letters as most names of places and people have them, vowels as far as they are written; NFKD has parted hamzas. */
const latin: ReadonlyMap<string, string> = new Map(
  (
    "ا:a آ:a ٱ:a ء: ب:b پ:p ت:t ة:a ث:th ج:j چ:ch ح:h خ:kh د:d ذ:dh ر:r ز:z ژ:zh س:s ش:sh ص:s ض:d ط:t ظ:z ع:a " +
    "غ:gh ف:f ق:q ك:k ک:k گ:g ل:l م:m ن:n ه:h و:w ى:a ي:y ی:y ـ:" +
    " ٠:0 ١:1 ٢:2 ٣:3 ٤:4 ٥:5 ٦:6 ٧:7 ٨:8 ٩:9"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
