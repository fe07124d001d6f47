// A document → the text of a reading: every step in its order.
import type { Outcome } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import { type CharacterCounts, cleanLine, cleanText } from "./clean-text.ts";
import type { DocumentFacts, Dropped, ImportedDocument, ImportFile, ReadingFormat } from "./reading-format.ts";
import { toMarkdown } from "./to-markdown.ts";
import { numberBlocks } from "./tree/block-numbers.ts";
import { raiseBoldHeadings } from "./tree/bold-headings.ts";
import { cleanLinks } from "./tree/clean-links.ts";
import { elementsOf, isText, nodesOf, textBlocks, wordsOf } from "./tree/dom.ts";
import { dropContent, dropRepeated } from "./tree/drop-content.ts";
import { findArticle } from "./tree/find-article.ts";
import { dropMarkedFurniture, dropper, dropSpokenFurniture } from "./tree/furniture.ts";
import { type ExtractedNotes, extractNotes, noteMark } from "./tree/notes.ts";
import { takeTitle } from "./tree/take-title.ts";
import { closeHeadings, tidy } from "./tree/tidy.ts";
import { extractTypedNotes } from "./tree/typed-notes.ts";

/** A text ready to be a reading. */
export interface ImportedText {
  readonly title: string;
  /** The first paragraph as plain text. */
  readonly opening: string;
  /** Markdown without front matter. */
  readonly body: string;
  readonly facts: DocumentFacts;
  readonly dropped: readonly Dropped[];
  readonly remarks: readonly string[];
}

/** In UTF-16 units: `check` refuses a file over 5 MB, and Arabic takes two bytes a letter. */
const longestBody = 2_500_000;

/**
 * Reads a file and makes it Markdown.
 * @returns no value where a problem stops it: `import/archive`, `import/xml`, `import/document`
 */
export async function importReading(
  file: ImportFile,
  format: ReadingFormat,
): Promise<Outcome<ImportedText | undefined>> {
  const refuse = (defect: string, hint: string): Outcome<undefined> => {
    const item = problem("import/document", spanOfFile(file.name), `${file.name} ${defect}`, hint);
    return { value: undefined, problems: [item] };
  };
  const read = await format.read(file);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const tooLong = () => refuse("is too long: a reading is one article.", "Split it, and import its parts.");
  for (const element of elementsOf(read.value.document.body, "script, style")) element.remove();
  if ((read.value.document.body.textContent ?? "").length > longestBody) return tooLong();
  const value = await textOf(read.value, file.name);
  if (value.body.trim() === "") {
    return refuse("holds no text.", "A scan is a picture: have a program for text recognition read it first.");
  }
  return value.body.length > longestBody ? tooLong() : { value, problems: read.problems };
}

async function textOf(
  { document, facts, isTitled, isPage, remarks }: ImportedDocument,
  name: string,
): Promise<ImportedText> {
  const dropped: Dropped[] = [];
  const counts: CharacterCounts = new Map();
  const { body } = document;
  for (const node of nodesOf(body)) if (isText(node)) node.data = cleanText(node.data, counts);
  numberBlocks(body);
  const notes = notesOf(body);
  for (const part of [body, ...notes]) {
    const drop = dropper(part, dropped);
    dropContent(part, drop, dropped);
    if (part === body && isPage) dropMarkedFurniture(part, drop);
    if (part === body) dropSpokenFurniture(part, drop);
    cleanLinks(part, facts.url, dropped);
  }
  const article = isPage ? await findArticle(document, facts.title, dropped) : body;
  const title = takeTitle(article, facts.title, isTitled) ?? titleOfFile(name);
  dropRepeated(article, title, dropper(article, dropped));
  const raised = raiseBoldHeadings(article);
  for (const part of [article, ...notes]) tidy(part);
  closeHeadings(article);
  return {
    title,
    opening: openingOf(article) ?? title,
    body: await toMarkdown(article, notes),
    facts,
    dropped: dropped.toSorted((one, other) => one.block - other.block),
    remarks: [
      ...remarks,
      ...[...counts].map(([kind, count]) => `Changed or taken out: ${kind} (${count}).`),
      ...(raised === 0 ? [] : [`Bold lines that became headings: ${raised}.`]),
    ],
  };
}

function notesOf(body: Element): ExtractedNotes {
  const linked = extractNotes(body);
  return linked.length > 0 ? linked : extractTypedNotes(body);
}

/** The first paragraph as plain text, without the marks of notes. */
function openingOf(article: Element): string | undefined {
  const paragraph = textBlocks(article).find((block) => block.matches("p, div, li, blockquote, td"));
  return paragraph && plainMentions(cleanLine(wordsOf(paragraph).replace(noteMark, "")));
}

/** «[[isis|التنظيم]]» is «التنظيم» where no mention can stand. */
export const plainMentions = (text: string): string => text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1");

const titleOfFile = (name: string): string =>
  cleanLine((name.split(/[\\/]/).at(-1) ?? "").replace(/\.\w+$/, "").replace(/[-_]+/g, " ")) || "—";
