// Characters that nobody typed on purpose, taken out of a text from elsewhere; what was taken is counted.

/** How many of each kind were taken out or replaced, by what the user is told of them. */
export type CharacterCounts = Map<string, number>;

/** What is taken out. The two private characters mark the calls of notes, see `notes.ts`. */
const junk: readonly (readonly [kind: string, characters: RegExp])[] = [
  ["characters that turn the direction of text", /[\u202A-\u202E\u2066-\u2069]/gu],
  ["invisible characters of no width", /\u034F|[\u200B\u2060\uFEFF\u00AD\u180E]|\u200C(?!\p{L})|(?<!\p{L})\u200C/gu],
  ["control characters", /(?![\t\n\r])\p{Cc}/gu],
  ["characters that could not be read", /\uFFFD/gu],
  ["private characters", /[\uE000\uE001]/gu],
];

/** Letters in the shapes that old programs and PDF readers write; the ligatures of phrases (ﷲ, ﷺ) stay. */
const presentationForms = /[\uFB00-\uFB06\uFB50-\uFDCF\uFE70-\uFEFC]+/gu;

/**
 * A text in NFC without bidi controls, invisible and control characters, its Arabic letters as letters.
 * @param counts grows by what was found
 */
export function cleanText(text: string, counts: CharacterCounts = new Map()): string {
  let clean = text;
  for (const [kind, characters] of junk) {
    clean = clean.replace(characters, () => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return "";
    });
  }
  clean = clean.replace(presentationForms, (letters) => {
    const kind = "letters in presentation forms, now plain letters";
    counts.set(kind, (counts.get(kind) ?? 0) + letters.length);
    return letters.normalize("NFKC");
  });
  return clean.normalize("NFC");
}

/** One line of text: clean, its white space single. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** The first words of something, for a list. */
export function firstWords(text: string, longest = 70): string {
  const line = cleanLine(text);
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/u, "")}…`;
}
