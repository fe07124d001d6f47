// A project of any size, the same for a seed everywhere: what builds are measured on.
import { writeFiles } from "../../tests/support/project.ts";
import { commonly, numbersFrom } from "../../tests/support/random.ts";
import { type CorpusEntry, corpusEntry, entryFile } from "./entry.ts";
import { corpusTags, readingFiles } from "./reading.ts";
import { type Words, wordsOf } from "./words.ts";

export interface CorpusSize {
  readonly readings: number;
  readonly entries: number;
  readonly seed: number;
}

const languages = ["ar", "en"];
const entriesInReading = 8;

/** Writes a project of readings in two languages with their glossary into a folder that may exist. */
export function writeCorpus(folder: string, { readings, entries, seed }: CorpusSize): void {
  const random = numbersFrom(seed);
  const words: Readonly<Record<string, Words>> = Object.fromEntries(
    languages.map((language) => [language, wordsOf(language, random)]),
  );
  const glossary: CorpusEntry[] = [];
  for (let number = 0; number < entries; number += 1) {
    const entry = corpusEntry(number, words);
    const text = entryFile(entry, glossary, words, random);
    writeFiles(folder, { [`glossary/${entry.type.folder}/${entry.id}.md`]: text });
    glossary.push(entry);
  }
  for (let number = 0; number < readings; number += 1) {
    const files = readingFiles(number, mentionedIn(glossary, random), words);
    for (const [language, text] of Object.entries(files)) {
      writeFiles(folder, {
        [`content/readings/reading-${String(number).padStart(5, "0")}/index.${language}.md`]: text,
      });
    }
  }
  writeFiles(folder, { "content/site.yaml": siteFile() });
}

/** A few entries are in very many readings, most in few. */
const mentionedIn = (glossary: readonly CorpusEntry[], random: () => number): readonly CorpusEntry[] =>
  Array.from({ length: entriesInReading }, () => commonly(glossary, random)).flatMap((entry) => entry ?? []);

const siteFile = (): string =>
  [
    "title: { ar: مدوّنة قياس, en: Measured corpus }",
    "tagline: { ar: قراءات مصنوعة, en: Made readings }",
    "description: { ar: قراءات مصنوعة لقياس البناء., en: Readings made to measure the build. }",
    "languages: [ar, en]",
    "url: https://corpus.example",
    "licence: CC0-1.0",
    "readingFiles: 0",
    "tags:",
    ...corpusTags.map((tag, number) => `  ${tag}: { ar: موضوع ${number}, en: Subject ${number} }`),
    "",
  ].join("\n");
