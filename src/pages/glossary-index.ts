// What an index of the glossary holds, and the pages it has.
import { type Letter, type LetterPage, letterPages, letters, longIndex } from "../derive/letters.ts";
import { type EntryType, entryTypes } from "../entry-types/index.ts";
import { madeOncePer } from "../made-once.ts";
import type { Language, Library } from "../model.ts";
import type { PageAddress } from "../site-context.ts";
import type { Urls } from "../urls.ts";

/** One index: all entries or those of a type, in the alphabet of a language. */
export interface GlossaryIndex {
  readonly language: Language;
  readonly alphabet: Language;
  readonly type?: EntryType;
}

/** The indexes of a site in one language: by its own alphabet, by type, by the other alphabets. */
export function glossaryIndexes(library: Library, language: Language): GlossaryIndex[] {
  const others = library.languages.filter((other) => other !== language);
  return [
    { language, alphabet: language },
    ...entryTypes.map((type) => ({ language, alphabet: language, type })),
    ...others.map((alphabet) => ({ language, alphabet })),
  ];
}

/** The letters of an index, and its pages when it is too long for one. */
export const lettersOf = (library: Library, { alphabet, type }: GlossaryIndex) =>
  lettersIn(library, alphabet, type?.id);

/** Found once for all pages of an index, and for the languages that share its alphabet. */
const lettersIn = madeOncePer(
  (library: Library, alphabet: Language, type: string | undefined): { letters: Letter[]; pages: LetterPage[] } => {
    const entries = [...library.entries.values()].filter((entry) => type === undefined || entry.type === type);
    const found = letters(entries, alphabet);
    return { letters: found, pages: entries.length > longIndex ? letterPages(found) : [] };
  },
);

/** The addresses of an index: its own, and one for each page when it is split. `subject` is `<name>` or `<name>/<page>`. */
export function* indexAddresses(library: Library, index: GlossaryIndex): Iterable<PageAddress> {
  const { language } = index;
  const path = `/${language}/glossary/${folderOf(index)}`;
  const name = index.type?.folder ?? index.alphabet;
  yield { path, language, subject: name };
  for (const { page } of lettersOf(library, index).pages) {
    yield { path: `${path}letter/${page}/`, language, subject: `${name}/${page}` };
  }
}

function folderOf({ language, alphabet, type }: GlossaryIndex): string {
  if (type !== undefined) return `${type.folder}/`;
  return alphabet === language ? "" : `alphabet/${alphabet}/`;
}

/** The index and the number of its page that an address is for; page 0 is the index itself. */
export function indexAt({ language, subject }: PageAddress): { index: GlossaryIndex; page: number } {
  const [name = language, page = "0"] = subject.split("/");
  const type = entryTypes.find((candidate) => candidate.folder === name);
  return { index: { language, alphabet: type === undefined ? name : language, type }, page: Number(page) };
}

export function indexHref(urls: Urls, { language, alphabet, type }: GlossaryIndex): string {
  if (type !== undefined) return urls.glossaryType(language, type.folder);
  return alphabet === language ? urls.glossary(language) : urls.glossaryAlphabet(language, alphabet);
}

/** The same index in another language; the mirror of an index in another alphabet is the alphabet left behind. */
export function indexIn(index: GlossaryIndex, language: Language): GlossaryIndex {
  const isOwn = index.alphabet === index.language;
  if (isOwn) return { ...index, language, alphabet: language };
  return { ...index, language, alphabet: index.alphabet === language ? index.language : index.alphabet };
}
