// A reading's file: front matter and body.
import { stringify } from "yaml";
import type { Language } from "../model.ts";
import { type ImportedText, plainMentions } from "./import-reading.ts";

/** @param date the day that stands for the document's own where it says none */
export function originalText(text: ImportedText, language: Language, date: string): string {
  const { facts, title } = text;
  const { publisher, url } = facts;
  return withFrontMatter(text, {
    title,
    summary: summaryOf(text, language),
    published: facts.published ?? date,
    authors: facts.authors ?? [],
    ...(publisher === undefined && url === undefined
      ? {}
      : { source: defined({ title: facts.title ?? title, publisher, url }) }),
    draft: true,
  });
}

/** A further version of a reading that is there; it has no draft of its own. */
export function translationText(text: ImportedText, language: Language, original: Language): string {
  return withFrontMatter(text, {
    title: text.title,
    summary: summaryOf(text, language),
    translationOf: original,
    translators: [],
  });
}

function withFrontMatter({ body }: ImportedText, fields: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

function defined(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** In UTF-16 units: about two sentences. */
const longestSummary = 300;

/** What the document says of itself, else the first sentence. */
function summaryOf({ facts, opening, title }: ImportedText, language: Language): string {
  const summary = facts.summary ?? firstSentence(opening, language);
  return plainMentions(cut(summary)) || title;
}

function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return (first?.segment ?? text).trim();
}

const cut = (text: string): string =>
  text.length <= longestSummary ? text : `${text.slice(0, longestSummary).replace(/\s+\S*$/u, "")}…`;
