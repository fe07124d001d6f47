// One language of a reading or of a page: index.<language>.md
import { countWords } from "../language/words.ts";
import type { TextContext } from "../markdown/context.ts";
import { readBlocks } from "../markdown/read-text.ts";
import type { Language, Outcome, Version } from "../model.ts";
import { problem, spanAt, spanOfFile } from "../problem.ts";
import type { DocumentFile } from "./document.ts";

/** The front-matter fields that every version has. */
export interface VersionFields {
  readonly title: string;
  readonly summary?: string;
  readonly translationOf?: Language;
  readonly translators?: readonly string[];
  readonly translated?: string;
}

const vowelMarks = /[\u064B-\u0652\u0670]/;

export function loadVersion(
  document: DocumentFile<VersionFields>,
  language: Language,
  context: TextContext,
): Outcome<Version> {
  const { source, fields, bodyStart } = document;
  const text = readBlocks(context, bodyStart);
  const problems = [...text.problems];
  if (text.blocks.length === 0) {
    problems.push(problem("reading/empty", spanAt(source, source.text.length), `${source.file} has no text.`));
  }
  const words = text.blocks.reduce((sum, block) => sum + countWords(language, block.text), 0);
  return {
    value: {
      language,
      span: spanOfFile(source.file),
      title: fields.data.title,
      summary: fields.data.summary ?? "",
      translationOf: fields.data.translationOf,
      translators: fields.data.translators ?? [],
      translated: fields.data.translated,
      blocks: text.blocks,
      mentions: text.mentions,
      claims: text.claims,
      notes: text.notes,
      words,
      vocalised: language === "ar" && text.blocks.some((block) => vowelMarks.test(block.text)),
    },
    problems,
  };
}
