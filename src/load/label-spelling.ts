// Names of an entry that are stretched with tatweel.
import type { Language, Problem } from "../model.ts";
import { problem } from "../problem.ts";
import type { EntryDraft } from "./entry-draft.ts";

/** Tatweel in a name, but not after an abbreviation of one letter that is held open by it («هـ»). */
const stretched = /(?<=\p{L}\p{M}*\p{L}\p{M}*)\u0640+|\u0640+(?=\p{L})/gu;

/** UTF-16 offsets of the tatweel that stretches a name. */
export function tatweelIn(name: string): readonly { readonly start: number; readonly end: number }[] {
  return [...name.matchAll(stretched)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

export const tatweelMessage = (name: string): string => `«${name}» is stretched with tatweel (U+0640).`;

/** Labels, aliases and timed names with tatweel in them. */
export function tatweelProblems(drafts: Iterable<EntryDraft>, languages: readonly Language[]): readonly Problem[] {
  return [...drafts].flatMap(({ entry, document: { fields } }) => {
    const named = languages.flatMap((language) => [
      { name: entry.label[language], path: ["label", language] },
      ...(entry.aliases[language] ?? []).map((name, index) => ({ name, path: ["aliases", language, index] })),
      ...entry.names.map(({ name }, index) => ({ name: name[language], path: ["names", index, language] })),
    ]);
    return named
      .filter(({ name }) => name !== undefined && tatweelIn(name).length > 0)
      .map(({ name = "", path }) => problem("label/tatweel", fields.at(...path), tatweelMessage(name)));
  });
}
