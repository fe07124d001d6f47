// Readings of a corpus: an original and its translation, block by block.
import type { CorpusEntry } from "./entry.ts";
import type { Words } from "./words.ts";

const paragraphs = 14;
const wordsInSentence = 15;
const sentencesInParagraph = 4;
/** Every so many words comes a mention. */
const mentionEvery = 45;
const paragraphsInPart = 4;
const noteEvery = 5;
export const corpusTags = Array.from({ length: 20 }, (_, number) => `subject-${number}`);

/** The files of a reading by language; the first language is the original's. About 840 words each. */
export function readingFiles(
  number: number,
  entries: readonly CorpusEntry[],
  words: Readonly<Record<string, Words>>,
): Readonly<Record<string, string>> {
  const [original = ""] = Object.keys(words);
  return Object.fromEntries(
    Object.entries(words).map(([language, ofLanguage]) => {
      const head = language === original ? originalHead(number) : [`translationOf: ${original}`];
      const title = `title: ${sentence(ofLanguage, 5)} ${number}`;
      const front = ["---", title, `summary: ${sentence(ofLanguage, 18)}.`, ...head, "---"];
      return [language, `${front.join("\n")}\n\n${body(language, entries, ofLanguage)}\n`];
    }),
  );
}

function originalHead(number: number): string[] {
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3600))).toISOString().slice(0, 10);
  const tags = [number % corpusTags.length, (number * 7 + 3) % corpusTags.length].map((at) => corpusTags[at]);
  return [`published: ${day}`, "level: intermediate", `tags: [${[...new Set(tags)].join(", ")}]`];
}

const sentence = ({ word }: Words, count: number) => Array.from({ length: count }, word).join(" ");

function body(language: string, entries: readonly CorpusEntry[], words: Words): string {
  const blocks: string[] = [];
  const notes: string[] = [];
  let said = 0;
  let named = 0;
  const spoken = () => {
    said += 1;
    if (said % mentionEvery !== 0) return words.word();
    const entry = entries[named % entries.length];
    named += 1;
    return entry === undefined ? words.word() : `[[${entry.id}|${entry.names[language]}]]`;
  };
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    if (paragraph % paragraphsInPart === 0) blocks.push(`## ${sentence(words, 4)}`);
    const sentences = Array.from({ length: sentencesInParagraph }, () =>
      Array.from({ length: wordsInSentence }, spoken).join(" "),
    );
    const isNoted = paragraph % noteEvery === 1;
    if (isNoted) notes.push(`[^${paragraph}]: ${sentence(words, 14)}.`);
    blocks.push(`${sentences.join(". ")}.${isNoted ? `[^${paragraph}]` : ""}`);
  }
  return [...blocks, ...notes].join("\n\n");
}
