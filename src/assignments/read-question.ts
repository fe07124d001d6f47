// A question with its key, read from a file of keys.
import type { KeyNotes, MarkTarget, Question, QuestionKindId, Side } from "../assignment-model.ts";
import { type Fields, fieldsOf, listOf, localizedOf, numberOf, optional, textOf, Unreadable } from "./read-json.ts";

type Common = Pick<Question, "id" | "points" | "prompt" | "hash" | "after">;

/** What a kind makes of the two parts of a question. */
type Read = (common: Common, asked: Fields, key: Fields, notes: KeyNotes) => Question;

const numbers = (input: unknown) => listOf(input, numberOf);

const readers: Readonly<Record<QuestionKindId, Read>> = {
  choice: (common, asked, key, notes) => ({
    ...common,
    kind: "choice",
    public: { options: listOf(asked.options, localizedOf), multiple: asked.multiple === true },
    key: { ...notes, correct: numbers(key.correct) },
  }),
  short: (common, asked, key, notes) => ({
    ...common,
    kind: "short",
    public: { words: optional(asked.words, pairOf) },
    key: {
      ...notes,
      model: optional(key.model, localizedOf),
      rubric: listOf(key.rubric, (line) => {
        const { points, text } = fieldsOf(line);
        return { points: numberOf(points), text: localizedOf(text) };
      }),
    },
  }),
  mark: (common, asked, key, notes) => ({
    ...common,
    kind: "mark",
    public: { blocks: numbers(asked.blocks) },
    key: { ...notes, targets: listOf(key.targets, targetOf) },
  }),
  match: (common, asked, key, notes) => ({
    ...common,
    kind: "match",
    public: { left: listOf(asked.left, sideOf), right: listOf(asked.right, sideOf) },
    key: { ...notes, pairs: numbers(key.pairs) },
  }),
  sort: (common, asked, key, notes) => ({
    ...common,
    kind: "sort",
    public: { boxes: listOf(asked.boxes, localizedOf), items: listOf(asked.items, localizedOf) },
    key: { ...notes, boxes: numbers(key.boxes), itemEvidence: listOf(key.itemEvidence, numbers) },
  }),
  evidence: (common, asked, key, notes) => ({
    ...common,
    kind: "evidence",
    public: { blocks: numbers(asked.blocks), multiple: asked.multiple === true },
    key: { ...notes, blocks: numbers(key.blocks) },
  }),
};

/** Throws `Unreadable` where it is none. */
export function questionFrom(input: unknown): Question {
  const { kind, id, points, prompt, hash, after, public: asked, key } = fieldsOf(input);
  const read = typeof kind === "string" && Object.hasOwn(readers, kind) ? readers[kind as QuestionKindId] : undefined;
  if (read === undefined) throw new Unreadable("no kind of question");
  const common: Common = {
    id: textOf(id, 40),
    points: numberOf(points),
    prompt: localizedOf(prompt),
    hash: textOf(hash, 80),
    after: optional(after, numberOf),
  };
  const keys = fieldsOf(key);
  const notes: KeyNotes = { why: optional(keys.why, localizedOf), evidence: numbers(keys.evidence) };
  return read(common, fieldsOf(asked), keys, notes);
}

function pairOf(input: unknown): readonly [number, number] {
  const [least = 0, most = least] = numbers(input);
  return [least, most];
}

function sideOf(input: unknown): Side {
  const { text, entry, language } = fieldsOf(input);
  return {
    text: localizedOf(text),
    entry: optional(entry, (id) => textOf(id, 80)),
    language: optional(language, localizedOf),
  };
}

function targetOf(input: unknown): MarkTarget {
  const { text, entry, places } = fieldsOf(input);
  return {
    text: localizedOf(text),
    entry: optional(entry, (id) => textOf(id, 80)),
    places: listOf(places, (place) => {
      const { language, block, start, end } = fieldsOf(place);
      return { language: textOf(language, 35), block: numberOf(block), start: numberOf(start), end: numberOf(end) };
    }),
  };
}
