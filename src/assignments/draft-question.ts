// From what a teacher wrote to a question: what is shown, in an order that tells nothing, and the key to it.
import type { KeyNotes, KeyOf, PublicOf, QuestionKindId } from "../assignment-model.ts";
import { hashOf } from "../language/tokens.ts";
import type { Localized } from "../model.ts";
import type { DraftDefect, DraftSetting, WrittenDraft, WrittenOf } from "./draft.ts";
import { entryTargets, quoteTargets } from "./draft-targets.ts";
import type { WrittenQuestion } from "./linked-assignment.ts";

export interface MadeQuestion {
  readonly shown: WrittenQuestion;
  readonly key: KeyOf[QuestionKindId] & KeyNotes;
}

/** A question of a draft, or what it lacks. */
export function makeQuestion(
  draft: WrittenDraft,
  setting: DraftSetting,
): MadeQuestion | { readonly lacks: DraftDefect } {
  if (isBlank(draft.prompt)) return { lacks: "prompt" };
  if (!(draft.points > 0)) return { lacks: "points" };
  const made = partsOf(draft, setting);
  if (typeof made === "string") return { lacks: made };
  const { kind, points, prompt, after } = draft;
  const shown = { kind, points, prompt, ...(after !== undefined && { after }), public: made.shown } as WrittenQuestion;
  return { shown, key: { ...made.key, evidence: [] } };
}

interface Parts<Kind extends QuestionKindId> {
  readonly shown: PublicOf[Kind];
  readonly key: KeyOf[Kind];
}

type Made = { [Kind in QuestionKindId]: Parts<Kind> }[QuestionKindId] | DraftDefect;

function partsOf(draft: WrittenDraft, setting: DraftSetting): Made {
  switch (draft.kind) {
    case "choice":
      return choice(draft, setting);
    case "short":
      return short(draft);
    case "mark":
      return mark(draft, setting);
    case "match":
      return match(draft, setting);
    case "sort":
      return sort(draft, setting);
    case "evidence":
      return evidence(draft, setting);
  }
}

function choice({ options, multiple }: WrittenOf["choice"], setting: DraftSetting): Made {
  const whole = options.filter(({ text }) => !isBlank(text));
  const correct = whole.filter((option) => option.correct);
  if (whole.length < 2) return "options";
  if (hasDoubles(whole.map(({ text }) => text))) return "same";
  if (correct.length === 0) return "correct";
  if (!multiple && correct.length > 1) return "oneCorrect";
  const inOrder = shuffled(whole, ({ text }) => text, setting);
  return {
    shown: { options: inOrder.map(({ text }) => text), multiple },
    key: { correct: inOrder.flatMap((option, index) => (option.correct ? [index] : [])) },
  };
}

function short({ words, model, rubric, points }: WrittenOf["short"]): Made {
  if (words !== undefined && words[0] > words[1]) return "words";
  const lines = rubric.filter(({ text, points: worth }) => !isBlank(text) && worth > 0);
  const sum = lines.reduce((all, line) => all + line.points, 0);
  if (lines.length > 0 && sum < points) return "points";
  return {
    shown: words === undefined ? {} : { words },
    key: { ...(!isBlank(model) && { model }), rubric: lines },
  };
}

function mark({ blocks, entries, quotes }: WrittenOf["mark"], setting: DraftSetting): Made {
  const within = blocks.length === 0 ? setting.blocks : blocks;
  const words = quotes.filter((quote) => !isBlank(quote));
  const quoted = quoteTargets(words, within, setting.texts);
  if (setting.texts !== undefined && quoted.some(({ places }) => places.length === 0)) return "quote";
  const targets = [...entryTargets(entries, within, setting), ...quoted];
  return targets.length === 0 ? "targets" : { shown: { blocks: within }, key: { targets } };
}

function match({ pairs }: WrittenOf["match"], setting: DraftSetting): Made {
  const whole = pairs.filter(({ left, right }) => !isBlank(left) && !isBlank(right));
  if (whole.length < 2) return "pairs";
  if (hasDoubles(whole.map(({ left }) => left)) || hasDoubles(whole.map(({ right }) => right))) return "same";
  const right = shuffled(whole, (pair) => pair.right, setting);
  return {
    shown: { left: whole.map((pair) => ({ text: pair.left })), right: right.map((pair) => ({ text: pair.right })) },
    key: { pairs: whole.map((pair) => right.indexOf(pair)) },
  };
}

function sort({ boxes, items }: WrittenOf["sort"], setting: DraftSetting): Made {
  const named = boxes.flatMap((text, index) => (isBlank(text) ? [] : [{ text, index }]));
  const whole = items.filter(({ text }) => !isBlank(text));
  if (named.length < 2) return "boxes";
  if (hasDoubles(named.map(({ text }) => text))) return "same";
  if (whole.length === 0 || whole.some(({ box }) => !named.some(({ index }) => index === box))) return "items";
  const inOrder = shuffled(whole, ({ text }) => text, setting);
  return {
    shown: { boxes: named.map(({ text }) => text), items: inOrder.map(({ text }) => text) },
    key: {
      boxes: inOrder.map(({ box }) => named.findIndex(({ index }) => index === box)),
      itemEvidence: inOrder.map(() => []),
    },
  };
}

function evidence({ blocks, multiple }: WrittenOf["evidence"], setting: DraftSetting): Made {
  const right = blocks.filter((number) => setting.blocks.includes(number));
  if (right.length === 0) return "evidence";
  return { shown: { blocks: setting.blocks, multiple }, key: { blocks: right } };
}

export function isBlank(words: Localized): boolean {
  return Object.values(words).every((text) => text.trim() === "");
}

function hasDoubles(texts: readonly Localized[]): boolean {
  const seen = texts.flatMap((words) => Object.entries(words).map(([language, text]) => `${language} ${text.trim()}`));
  return new Set(seen).size < seen.length;
}

/** In an order that depends on the texts alone, as assignments of the repository are at load. */
function shuffled<T>(items: readonly T[], words: (item: T) => Localized, { id }: DraftSetting): T[] {
  const keyed = items.map((item) => ({ item, key: scrambled(id + JSON.stringify(words(item))) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** FNV-1a over UTF-16 units, 32 bits, then mixed: near texts give far numbers. */
function scrambled(text: string): number {
  const plain = hashOf(text);
  const hash = Math.imul(plain ^ (plain >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
