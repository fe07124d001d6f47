// What assignments are made from in the browser: readings with their blocks and entries, assignments without their keys.
import { publicQuestions } from "../assignments/public-questions.ts";
import type { PublishedEntry, PublishedReading, PublishedSite, PublishedWork } from "../assignments/published.ts";
import { hashOfReading } from "../assignments/text-hash.ts";
import { firstWords } from "../derive/first-words.ts";
import { newestFirst } from "../derive/newest-first.ts";
import type { Assignment, Entry, Language, Library, Localized, Reading } from "../model.ts";
import type { SiteFileKind } from "../site-context.ts";

/** Path below the site's root. */
export const teachDataPath = "data/teach.json";

export const teachData: SiteFileKind = {
  id: "teach-data",
  files: ({ library }) => [
    { path: teachDataPath, contents: JSON.stringify({ hashiya: "teach", version: 1, ...siteOf(library) }) },
  ],
};

function siteOf(library: Library): PublishedSite {
  return {
    site: library.site.url,
    languages: library.languages,
    readings: newestFirst(library).map((reading) => readingOf(reading, library.languages)),
    entries: Object.fromEntries([...library.entries.values()].map((entry) => [entry.id, entryOf(entry)])),
    assignments: [...library.assignments.values()].map(assignmentOf),
  };
}

function readingOf(reading: Reading, languages: readonly Language[]): PublishedReading {
  const { slug, versions, original, rows } = reading;
  const perVersion = (of: (language: Language) => string | undefined): Localized =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const words = of(language);
        return words === undefined ? [] : [[language, words]];
      }),
    );
  return {
    slug,
    title: perVersion((language) => versions[language]?.title),
    text: hashOfReading(reading),
    blocks: rows
      .filter(({ number }) => number > 0)
      .map(({ number, id, blocks }) => ({
        number,
        id,
        first: perVersion((language) => {
          const text = versions[language]?.blocks[blocks[language] ?? -1]?.text;
          return text === undefined ? undefined : firstWords(text);
        }),
      })),
    entries: [...new Set(versions[original]?.mentions.map(({ entry }) => entry))],
  };
}

const entryOf = ({ type, label, definition }: Entry): PublishedEntry => ({ type, label, definition });

function assignmentOf(assignment: Assignment): PublishedWork {
  const { slug, reading, title, text, points, estimate, due, focus } = assignment;
  return { slug, reading, title, text, points, estimate, due, focus, questions: publicQuestions(assignment) };
}
