// How letters of the Arabic script fold: Arabic's own spelling variants, then Persian, Urdu and Kurdish letters.

const variantsOf: Readonly<Record<string, string>> = {
  ا: "أإآٱٲٳٵ",
  ه: "ةۀہھەۃۂ",
  و: "ؤۇۆۈۋ",
  ي: "ىئیېێےۓۍ",
  ك: "کڪگڭڬڮ",
  ب: "پ",
  ج: "چ",
  ز: "ژ",
  ف: "ڤڢڥ",
  ر: "ڕڑ",
  ل: "ڵ",
  ت: "ٹ",
  د: "ڈ",
  ن: "ں",
};

/** Each variant with the letter it folds to. */
export const arabicLetters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(variantsOf).flatMap(([letter, variants]) => Array.from(variants, (variant) => [variant, letter])),
);
