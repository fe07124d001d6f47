// The beginning of a text, by which its block is known in a list.

/** Words shown of a block. */
const shownWords = 8;

/**
 * The first words of a text in one line.
 * @example firstWords("How many did Ghwayran prison hold? Sources differ. A United…") // "How many did Ghwayran prison hold? Sources differ.…"
 */
export function firstWords(text: string, count = shownWords): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= count
    ? words.join(" ")
    : `${words
        .slice(0, count)
        .join(" ")
        .replace(/[،,;:]$/u, "")}…`;
}
