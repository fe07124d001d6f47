// An entry as a note of Anki: the text of its fields.
import { mentioningReadings } from "../../derive/mentioning-readings.ts";
import { studySentence } from "../../derive/study-sentences.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import type { Entry, Language, Library } from "../../model.ts";
import { createUrls } from "../../urls.ts";
import { type Field, fieldsFor } from "./model.ts";

export interface AnkiNote {
  readonly entry: string;
  /** HTML, in the order of `fieldsFor`. */
  readonly fields: readonly string[];
  /** The first field as text. */
  readonly sortText: string;
  /** Between spaces, as Anki keeps them. */
  readonly tags: string;
}

/** @param reading slug of the reading that the sentences are taken from; any of them when not given */
export function noteOf(library: Library, entry: Entry, reading?: string): AnkiNote {
  const [first = ""] = library.languages;
  const slugs = mentioningReadings(library, entry.id).map(({ reading: { slug } }) => slug);
  const tags = ["hashiya", `hashiya::${entry.type}`, ...slugs.sort().map((slug) => `hashiya::${slug}`)];
  return {
    entry: entry.id,
    fields: fieldsFor(library.languages).map((field) => fieldText(library, entry, field, reading)),
    sortText: entry.label[first] ?? entry.id,
    tags: ` ${tags.join(" ")} `,
  };
}

function fieldText(library: Library, entry: Entry, { holds, language = "" }: Field, reading?: string): string {
  switch (holds) {
    case "label":
    case "definition":
      return escaped(entry[holds][language] ?? "");
    case "sentence":
      return sentenceHtml(library, entry.id, language, reading);
    case "type":
      return escaped(library.languages.flatMap((each) => entryTypeById.get(entry.type)?.label[each] ?? []).join(" · "));
    case "link":
      return escaped(addressOf(library, entry.id));
  }
}

/** Of the entry's page in the site's first language; empty while the site's own address is not known. */
function addressOf({ site, languages }: Library, entry: string): string {
  if (site.url === "") return "";
  const urls = createUrls(new URL(site.url).pathname, site.url);
  return urls.absolute(urls.entry(languages[0] ?? "", entry));
}

/** A sentence that names the entry, the name marked. */
function sentenceHtml(library: Library, entry: string, language: Language, reading?: string): string {
  const found = studySentence(library, entry, language, reading);
  if (found === undefined) return "";
  const { before, keyword, after, cutBefore, cutAfter } = found;
  const [start, end] = [cutBefore ? "… " : "", cutAfter ? " …" : ""];
  return `${start}${escaped(before)}<b>${escaped(keyword)}</b>${escaped(after)}${end}`;
}

/** Text as HTML; an ampersand that begins no character reference stays as it is, as Anki's editor leaves it. */
const escaped = (text: string) =>
  text
    .replace(/&(?=#?\w+;)/gu, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u001f", " ");
