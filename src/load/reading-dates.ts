// The dates of a reading's versions, and whether a translation is older than what it translates.
import { parseEdtf } from "../language/edtf.ts";
import type { Language, Problem } from "../model.ts";
import { problem } from "../problem.ts";
import type { DocumentFile } from "./document.ts";

interface OriginalDates {
  readonly published: string;
  readonly updated?: string;
}

interface TranslationDates {
  readonly translated?: string;
}

/** Dates that are none, an original that changed before it was published, translations that it has outrun. */
export function readingDateProblems(
  original: DocumentFile<OriginalDates>,
  translations: ReadonlyMap<Language, DocumentFile<TranslationDates>>,
): readonly Problem[] {
  const { published, updated } = original.fields.data;
  const problems = [
    ...invalid(original, "published", published),
    ...invalid(original, "updated", updated),
    ...[...translations.values()].flatMap((document) =>
      invalid(document, "translated", document.fields.data.translated),
    ),
  ];
  if (updated !== undefined && isBefore(updated, published)) {
    const message = `It was updated (${updated}) before it was published (${published}).`;
    problems.push(problem("date/order", original.fields.at("updated"), message));
  }
  const last = updated ?? published;
  for (const { fields } of translations.values()) {
    const { translated } = fields.data;
    if (translated === undefined || !isBefore(translated, last)) continue;
    const message = `This translation is of ${translated}; its original is of ${last}.`;
    problems.push(problem("reading/outdated", fields.at("translated"), message));
  }
  return problems;
}

function invalid(document: DocumentFile<unknown>, field: string, value: string | undefined): readonly Problem[] {
  if (value === undefined || parseEdtf(value) !== undefined) return [];
  return [problem("date/invalid", document.fields.at(field), `«${value}» is no date.`)];
}

/** True where one date ends before the other begins; a year is not before a day in it. */
function isBefore(date: string, other: string): boolean {
  const [end, begin] = [parseEdtf(date)?.latest, parseEdtf(other)?.earliest];
  return end !== undefined && begin !== undefined && end < begin;
}
