// What teach.json tells of the site: readings, entries, assignments without their keys.
import type { Language, Localized } from "../model.ts";
import type { PublishedAssignment } from "./linked-questions.ts";

export interface PublishedReading {
  readonly slug: string;
  readonly title: Localized;
  /** "sha256:…" of all versions. */
  readonly text: string;
  readonly blocks: readonly { readonly number: number; readonly id: string; readonly first: Localized }[];
  /** Ids, in the order of the text. */
  readonly entries: readonly string[];
}

export interface PublishedEntry {
  readonly type: string;
  readonly label: Localized;
  readonly definition: Localized;
}

export interface PublishedWork extends PublishedAssignment {
  readonly title: Localized;
  readonly text?: string;
  readonly points: number;
  readonly estimate?: number;
  readonly due?: string;
  /** Ids of entries. */
  readonly focus?: readonly string[];
}

export interface PublishedSite {
  readonly site: string;
  readonly languages: readonly Language[];
  readonly readings: readonly PublishedReading[];
  readonly entries: Readonly<Record<string, PublishedEntry>>;
  readonly assignments: readonly PublishedWork[];
}

/** Words with the language they are in: a page's own, else the first there is. */
export function wordsIn(words: Localized, language: Language): { readonly language: Language; readonly text: string } {
  const own = words[language];
  if (own !== undefined) return { language, text: own };
  const [other] = Object.entries(words);
  return other === undefined ? { language, text: "" } : { language: other[0], text: other[1] };
}
