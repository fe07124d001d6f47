// What the page of study works with: labels, definitions and a sentence of every entry, and how often each reading
// mentions it. One file a language.
import { shownVersions } from "../derive/alignment-view.ts";
import { groupBy } from "../derive/group-by.ts";
import { studySentence } from "../derive/study-sentences.ts";
import type { Entry, Language, Localized, Reading } from "../model.ts";
import { wordsFor } from "../pages/entry-names.ts";
import type { SiteContext, SiteFileKind } from "../site-context.ts";

/** Path below the site's root. */
export const studyDataPath = (language: Language) => `data/study/${language}.json`;

export interface StudyEntry {
  readonly type: string;
  readonly href: string;
  readonly label: Localized;
  readonly definition: { readonly language: Language; readonly text: string };
  /** By language, where a reading in it mentions the entry. */
  readonly sentence: Localized<{ readonly before: string; readonly name: string; readonly after: string }>;
}

export interface StudyData {
  readonly version: 1;
  readonly languages: readonly Language[];
  readonly entries: Readonly<Record<string, StudyEntry>>;
  /** Slug → entry → how often the version that the reading's page shows first mentions it. */
  readonly mentions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const studyData: SiteFileKind = {
  id: "study-data",
  files: (context) =>
    context.library.languages.map((language) => ({
      path: studyDataPath(language),
      contents: JSON.stringify(dataIn(context, language)),
    })),
};

function dataIn(context: SiteContext, page: Language): StudyData {
  const { entries, readings, languages } = context.library;
  return {
    version: 1,
    languages,
    entries: mapped(entries, (entry) => studyEntry(context, page, entry)),
    mentions: mapped(readings, (reading) => mentionCounts(reading, page, languages)),
  };
}

function studyEntry(context: SiteContext, page: Language, entry: Entry): StudyEntry {
  const sentences = context.library.languages.flatMap((language) => {
    const found = studySentence(context.library, entry.id, language);
    if (found === undefined) return [];
    const before = (found.cutBefore ? "… " : "") + found.before;
    const after = found.after + (found.cutAfter ? " …" : "");
    return [[language, { before, name: found.keyword, after }] as const];
  });
  return {
    type: entry.type,
    href: context.urls.entry(page, entry.id),
    label: entry.label,
    definition: wordsFor(context, page, entry.definition),
    sentence: Object.fromEntries(sentences),
  };
}

/** As the page of the reading counts them: in the version it shows first. */
function mentionCounts(reading: Reading, page: Language, languages: readonly Language[]): Record<string, number> {
  const [version] = shownVersions(reading, page, languages);
  const byEntry = groupBy(version?.mentions ?? [], (mention) => mention.entry);
  return Object.fromEntries([...byEntry].map(([entry, mentions]) => [entry, mentions.length]));
}

function mapped<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}
