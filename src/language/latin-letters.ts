// Latin letters that Unicode does not decompose, with the plain letters readers type for them.

export const latinLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  ŧ: "t",
  þ: "th",
  ß: "ss",
  ı: "i",
};

/** Modifier letters of romanised Arabic (ayn, hamza): dropped in every language. */
export const modifierApostrophes = "ʼʻʾʿ";
