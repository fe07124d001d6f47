// The .md file of an assignment for the repository (SPEC §6.1): what a teacher made, as an author would write it.
import type { Question, Side } from "../assignment-model.ts";
import type { Language, Localized } from "../model.ts";
import { writeBlocks } from "./block-ranges.ts";
import type { LinkedAssignment } from "./linked-assignment.ts";
import { escapeLine } from "./plain-markdown.ts";

export type AuthoredAssignment = Omit<LinkedAssignment, "id" | "text" | "questions"> & {
  readonly questions: readonly Question[];
};

/**
 * The file's text. Values are written as YAML's flow style, strings in JSON's quotation marks: JSON is YAML.
 * @param languages of the site: the file needs each text in all of them
 */
export function writeAuthorFile(assignment: AuthoredAssignment, languages: readonly Language[]): string {
  const { reading, title, due, blocks, focus, view, guided, questions, task } = assignment;
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const fields: readonly (readonly [string, unknown])[] = [
    ["reading", reading],
    ["title", title],
    ["due", due],
    ["points", Math.round(points * 100) / 100],
    ["blocks", blocks.length === 0 ? undefined : (rangeOf(blocks) ?? blocks)],
    ["focus", focus.length === 0 ? undefined : focus],
    ["view", view],
    ["guided", guided || undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${flow(value)}`]));
  const asked = questions.map((question) => `  - ${flow(authored(question))}`);
  const sections = languages.map((language) => `::: ${language}\n${instructions(task[language] ?? "")}\n:::\n`);
  return `---\n${[...lines, "questions:", ...asked].join("\n")}\n---\n${sections.join("\n")}`;
}

/**
 * A name for the file: Latin words of the title, else the id.
 * @example authorFileName({ title: { en: "Who said what?" }, id: "k3f9a2xq" }) // "who-said-what.md"
 */
export function authorFileName({ title, id }: Pick<LinkedAssignment, "title" | "id">): string {
  const [slug = ""] = Object.values(title)
    .map((words) => words.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, ""))
    .map((words) =>
      words
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 60)
        .replace(/-+$/, ""),
    )
    .filter((words) => words.length > 4);
  return `${slug || `assignment-${id}`}.md`;
}

/** The texts of an assignment that a language lacks, as names of fields: the file is not whole until there are none. */
export function missingWords(
  { title, task, questions }: AuthoredAssignment,
  languages: readonly Language[],
): Language[] {
  const all = [title, task, ...questions.flatMap((question) => localizedIn(authored(question)))];
  return languages.filter((language) => all.some((words) => (words[language] ?? "").trim() === ""));
}

/** "3-9" where the blocks follow one another. */
function rangeOf(blocks: readonly number[]): string | number | undefined {
  const written = writeBlocks(blocks);
  if (written.includes(",")) return undefined;
  return blocks.length === 1 ? blocks[0] : written;
}

function authored(question: Question): Readonly<Record<string, unknown>> {
  const { id, kind, points, prompt, after, key } = question;
  const { why, evidence } = key;
  const notes = { after, why, evidence: evidence.length === 0 ? undefined : evidence };
  return { kind, id, points, prompt, ...answers(question), ...notes };
}

function answers(question: Question): Readonly<Record<string, unknown>> {
  switch (question.kind) {
    case "choice": {
      const { options, multiple } = question.public;
      const isRight = (index: number) => question.key.correct.includes(index);
      return {
        options: options.map((text, index) => (isRight(index) ? { ...text, correct: true } : text)),
        multiple: multiple || undefined,
      };
    }
    case "short": {
      const { model, rubric } = question.key;
      return { words: question.public.words?.join("-"), model, rubric: rubric.length === 0 ? undefined : rubric };
    }
    case "mark": {
      const { targets } = question.key;
      const ids = targets.flatMap(({ entry }) => entry ?? []);
      const quotes = targets.flatMap(({ entry, text }) => (entry === undefined ? [text] : []));
      return { blocks: question.public.blocks, answer: { ids, quotes: quotes.length === 0 ? undefined : quotes } };
    }
    case "match": {
      const { left, right } = question.public;
      const translated = right.every((side) => side.language !== undefined);
      if (translated) return { entries: left.map((side) => side.entry ?? ""), to: "translation" };
      return {
        pairs: left.map((side, index) => ({
          left: sideOf(side),
          right: sideOf(right[question.key.pairs[index] ?? 0]),
        })),
      };
    }
    case "sort": {
      const { boxes, items } = question.public;
      const { boxes: right, itemEvidence } = question.key;
      return {
        into: boxes,
        items: items.map((text, index) => ({
          text,
          answer: right[index] ?? 0,
          evidence: itemEvidence[index]?.length ? itemEvidence[index] : undefined,
        })),
      };
    }
    case "evidence":
      return { answer: question.key.blocks, multiple: question.public.multiple || undefined };
  }
}

const sideOf = (side: Side | undefined): string | Localized => side?.entry ?? side?.text ?? "";

/** YAML in one line: keys bare, strings quoted as in JSON. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${fields.map(([name, item]) => `${name}: ${flow(item)}`).join(", ")} }`;
}

/** Each line a paragraph, whatever is in it only text. */
function instructions(task: string): string {
  return task
    .split(/\n+/)
    .map((line) => escapeLine(line.trim()))
    .filter((line) => line !== "")
    .join("\n\n");
}

/** Every set of words in a value of such a file: a record whose values are all texts, and whose keys are languages. */
function localizedIn(value: unknown): Localized[] {
  if (Array.isArray(value)) return value.flatMap(localizedIn);
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value).filter(([name, item]) => item !== undefined && name !== "correct");
  const isWords =
    entries.length > 0 && entries.every(([name, text]) => /^[a-z]{2,3}(-|$)/.test(name) && typeof text === "string");
  return isWords ? [Object.fromEntries(entries)] : entries.flatMap(([, item]) => localizedIn(item));
}
