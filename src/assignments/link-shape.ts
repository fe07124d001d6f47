// The JSON inside a link: the fields of a linked assignment, those that say nothing left out.
import type { PublicOf, QuestionKindId, Side } from "../assignment-model.ts";
import type { Language, Localized } from "../model.ts";
import { readBlocks, writeBlocks } from "./block-ranges.ts";
import type { LinkedAssignment, LinkedQuestion, WrittenQuestion } from "./linked-assignment.ts";
import { type Fields, field, idOf, isFields, languageOf, listUpTo, wholeBetween, wordsUpTo } from "./untrusted.ts";

/** Longest texts in UTF-16 units, longest lists in items. */
export const writtenLimits = {
  title: 200,
  task: 4_000,
  prompt: 1_000,
  text: 500,
  focus: 100,
  questions: 40,
  options: 26,
  sides: 20,
  boxes: 12,
  items: 40,
  points: 1_000,
  words: 5_000,
} as const;

/** What goes into the link. */
export function writeLinked(assignment: LinkedAssignment): Fields {
  const { blocks, focus, guided, questions, task, text, ...rest } = assignment;
  return {
    ...rest,
    ...(text !== "" && { text }),
    ...(Object.keys(task).length > 0 && { task }),
    ...(blocks.length > 0 && { blocks: writeBlocks(blocks) }),
    ...(focus.length > 0 && { focus }),
    ...(guided && { guided }),
    questions: questions.map((question) => ("assignment" in question ? [question.assignment, question.id] : question)),
  };
}

/** The assignment of a JSON value that anyone may have written; undefined where any part of it is not as it must be. */
export function readLinked(input: unknown): LinkedAssignment | undefined {
  if (!isFields(input)) return undefined;
  const of = <T>(name: string, read: (value: unknown) => T | undefined, missing?: T) => {
    const value = field(input, name);
    return value === undefined ? missing : read(value);
  };
  const id = of("id", (value) => (typeof value === "string" && /^[a-z0-9]{8}$/.test(value) ? value : undefined));
  const reading = of("reading", idOf);
  const text = of(
    "text",
    (value) => (typeof value === "string" && /^[0-9a-f]{12}$/.test(value) ? value : undefined),
    "",
  );
  const title = of("title", (value) => wordsUpTo(value, writtenLimits.title));
  const task = of("task", (value) => wordsUpTo(value, writtenLimits.task), noWords());
  const blocks = of("blocks", readBlocks, []);
  const focus = of("focus", (value) => listUpTo(value, writtenLimits.focus, idOf), []);
  const questions = of("questions", (value) => listUpTo(value, writtenLimits.questions, readQuestion));
  const view = of<Language>("view", (value) => (value === "both" ? value : languageOf(value)), "");
  const due = of("due", readDay, "");
  if (id === undefined || reading === undefined || text === undefined || title === undefined) return undefined;
  if (task === undefined || blocks === undefined || focus === undefined || questions === undefined) return undefined;
  if (view === undefined || due === undefined) return undefined;
  return {
    id,
    reading,
    text,
    title,
    task,
    blocks,
    focus: [...new Set(focus)],
    ...(view !== "" && { view }),
    guided: field(input, "guided") === true,
    ...(due !== "" && { due }),
    questions,
  };
}

const noWords = (): Localized => Object.create(null);

/** A day of the calendar, "2026-12-03". */
function readDay(input: unknown): string | undefined {
  if (typeof input !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(input)) return undefined;
  const day = new Date(`${input}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(input) ? input : undefined;
}

function readQuestion(input: unknown): LinkedQuestion | undefined {
  if (Array.isArray(input)) {
    const [assignment, id, ...more] = listUpTo(input, 2, idOf) ?? [];
    return assignment === undefined || id === undefined || more.length > 0 ? undefined : { assignment, id };
  }
  if (!isFields(input)) return undefined;
  const kind = field(input, "kind");
  const prompt = wordsUpTo(field(input, "prompt"), writtenLimits.prompt);
  const points = pointsOf(field(input, "points"));
  const after = field(input, "after");
  const afterBlock = after === undefined ? 0 : wholeBetween(after, 1, 100_000);
  const shown = field(input, "public");
  if (prompt === undefined || points === undefined || afterBlock === undefined || !isFields(shown)) return undefined;
  if (typeof kind !== "string" || !isKind(kind)) return undefined;
  const read = publicOf[kind](shown);
  if (read === undefined) return undefined;
  return { kind, points, prompt, ...(afterBlock > 0 && { after: afterBlock }), public: read } as WrittenQuestion;
}

/** More than none, to two decimals. */
function pointsOf(input: unknown): number | undefined {
  if (typeof input !== "number" || !(input > 0 && input <= writtenLimits.points)) return undefined;
  return Math.round(input * 100) / 100 || undefined;
}

const isKind = (kind: string): kind is QuestionKindId => Object.hasOwn(publicOf, kind);

const words = (input: unknown) => wordsUpTo(input, writtenLimits.text);

const isTrue = (shown: Fields, name: string) => field(shown, name) === true;

const publicOf: { readonly [Kind in QuestionKindId]: (shown: Fields) => PublicOf[Kind] | undefined } = {
  choice(shown) {
    const options = listUpTo(field(shown, "options"), writtenLimits.options, words);
    if (options === undefined || options.length < 2) return undefined;
    return { options, multiple: isTrue(shown, "multiple") };
  },
  short(shown) {
    const range = field(shown, "words");
    if (range === undefined) return {};
    const [least, most] = listUpTo(range, 2, (item) => wholeBetween(item, 0, writtenLimits.words)) ?? [];
    return least === undefined || most === undefined || least > most ? undefined : { words: [least, most] };
  },
  mark(shown) {
    const blocks = readBlocks(field(shown, "blocks"));
    return blocks === undefined || blocks.length === 0 ? undefined : { blocks };
  },
  match(shown) {
    const left = listUpTo(field(shown, "left"), writtenLimits.sides, readSide);
    const right = listUpTo(field(shown, "right"), writtenLimits.sides, readSide);
    return left === undefined || right === undefined || left.length < 2 || right.length < 2
      ? undefined
      : { left, right };
  },
  sort(shown) {
    const boxes = listUpTo(field(shown, "boxes"), writtenLimits.boxes, words);
    const items = listUpTo(field(shown, "items"), writtenLimits.items, words);
    return boxes === undefined || items === undefined || boxes.length < 2 || items.length < 1
      ? undefined
      : { boxes, items };
  },
  evidence(shown) {
    const blocks = readBlocks(field(shown, "blocks"));
    return blocks === undefined || blocks.length === 0 ? undefined : { blocks, multiple: isTrue(shown, "multiple") };
  },
};

function readSide(input: unknown): Side | undefined {
  if (!isFields(input)) return undefined;
  const text = words(field(input, "text"));
  const written = field(input, "entry");
  const entry = written === undefined ? undefined : idOf(written);
  if (text === undefined || (written !== undefined && entry === undefined)) return undefined;
  return entry === undefined ? { text } : { text, entry };
}
