// A teacher's draft as it is kept on the device: read back with suspicion, unfinished as it may be.
import type { QuestionKindId } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import { readBlocks } from "./block-ranges.ts";
import type { AssignmentDraft, DraftQuestion, WrittenDraft, WrittenOf } from "./draft.ts";
import { writtenLimits } from "./link-shape.ts";
import { type Fields, field, idOf, isFields, languageOf, listUpTo, textUpTo, wholeBetween } from "./untrusted.ts";

/** The draft of a JSON value; undefined where it is none. */
export function readDraft(input: unknown): AssignmentDraft | undefined {
  if (!isFields(input)) return undefined;
  const id = field(input, "id");
  const reading = idOf(field(input, "reading"));
  const questions = listUpTo(field(input, "questions"), writtenLimits.questions, readQuestion);
  const isId = typeof id === "string" && /^[a-z0-9]{8}$/.test(id);
  if (!isId || reading === undefined || questions === undefined) return undefined;
  const view = field(input, "view");
  const due = textUpTo(field(input, "due"), 10);
  return {
    id,
    reading,
    title: words(field(input, "title"), writtenLimits.title),
    task: words(field(input, "task"), writtenLimits.task),
    blocks: readBlocks(field(input, "blocks")) ?? [],
    focus: listUpTo(field(input, "focus"), writtenLimits.focus, idOf) ?? [],
    view: view === "both" ? view : languageOf(view),
    guided: field(input, "guided") === true,
    due: due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : undefined,
    questions,
  };
}

/** Words as far as they are written: an unfinished text may be empty. */
function words(input: unknown, most: number): Localized {
  const read: Record<string, string> = Object.create(null);
  if (!isFields(input)) return read;
  for (const language of Object.keys(input).slice(0, 8)) {
    const text = languageOf(language) === undefined ? undefined : textUpTo(input[language], most);
    if (text !== undefined) read[language] = text;
  }
  return read;
}

function readQuestion(input: unknown): DraftQuestion | undefined {
  if (!isFields(input)) return undefined;
  const assignment = idOf(field(input, "assignment"));
  const id = idOf(field(input, "id"));
  if (assignment !== undefined && id !== undefined) return { assignment, id };
  const kind = field(input, "kind");
  if (typeof kind !== "string" || !Object.hasOwn(readers, kind)) return undefined;
  const common = {
    prompt: words(field(input, "prompt"), writtenLimits.prompt),
    points: pointsOf(field(input, "points")),
    after: wholeBetween(field(input, "after"), 1, 100_000),
  };
  return { kind, ...common, ...readers[kind as QuestionKindId](input) } as WrittenDraft;
}

function pointsOf(input: unknown): number {
  return typeof input === "number" && input >= 0 && input <= writtenLimits.points ? input : 1;
}

const text = (input: unknown) => words(input, writtenLimits.text);

function rows<T>(input: Fields, name: string, most: number, read: (row: Fields) => T): T[] {
  return listUpTo(field(input, name), most, (row) => (isFields(row) ? read(row) : undefined)) ?? [];
}

type Own<Kind extends QuestionKindId> = Omit<WrittenOf[Kind], "kind" | "points" | "prompt" | "after">;

const readers: { readonly [Kind in QuestionKindId]: (input: Fields) => Own<Kind> } = {
  choice: (input) => ({
    options: rows(input, "options", writtenLimits.options, (row) => ({
      text: text(field(row, "text")),
      correct: field(row, "correct") === true,
    })),
    multiple: field(input, "multiple") === true,
  }),
  short(input) {
    const range = listUpTo(field(input, "words"), 2, (item) => wholeBetween(item, 0, writtenLimits.words)) ?? [];
    const [least, most] = range;
    return {
      ...(least !== undefined && most !== undefined && { words: [least, most] as const }),
      model: text(field(input, "model")),
      rubric: rows(input, "rubric", writtenLimits.options, (row) => ({
        points: pointsOf(field(row, "points")),
        text: text(field(row, "text")),
      })),
    };
  },
  mark: (input) => ({
    blocks: readBlocks(field(input, "blocks")) ?? [],
    entries: listUpTo(field(input, "entries"), writtenLimits.focus, idOf) ?? [],
    quotes: listUpTo(field(input, "quotes"), writtenLimits.options, text) ?? [],
  }),
  match: (input) => ({
    pairs: rows(input, "pairs", writtenLimits.sides, (row) => ({
      left: text(field(row, "left")),
      right: text(field(row, "right")),
    })),
  }),
  sort: (input) => ({
    boxes: listUpTo(field(input, "boxes"), writtenLimits.boxes, text) ?? [],
    items: rows(input, "items", writtenLimits.items, (row) => ({
      text: text(field(row, "text")),
      box: wholeBetween(field(row, "box"), 0, writtenLimits.boxes) ?? 0,
    })),
  }),
  evidence: (input) => ({
    blocks: readBlocks(field(input, "blocks")) ?? [],
    multiple: field(input, "multiple") === true,
  }),
};
