// The assignment that a page holds as JSON: what is asked, as far as scripts must know it.
import type { PublicOf, QuestionKindId } from "../../../../src/assignment-model.ts";
import type { Localized } from "../../../../src/model.ts";
import { questionKinds } from "../../../../src/questions/index.ts";
import { isRecord } from "./store.ts";

/** A question without its key, its texts in the page's language. */
export interface AskedOf<Kind extends QuestionKindId> {
  readonly kind: Kind;
  readonly id: string;
  readonly points: number;
  readonly prompt: string;
  readonly hash: string;
  /** Number of the block after which a guided reader is asked. */
  readonly after?: number;
  /** What a right answer opens; where the assignment gives feedback by itself. */
  readonly seals?: readonly string[];
  readonly public: PublicOf[Kind];
}

export type Asked = { [Kind in QuestionKindId]: AskedOf<Kind> }[QuestionKindId];

export interface AskedAssignment {
  readonly site: string;
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  /** Slug of the reading. */
  readonly reading: string;
  /** Hash of the reading's text. */
  readonly text: string;
  readonly points: number;
  readonly guided: boolean;
  readonly feedback: boolean;
  /** Numbers of the blocks. */
  readonly blocks: readonly number[];
  readonly questions: readonly Asked[];
}

/** The assignment of the block `#assignment`, which the site itself wrote; undefined on a page that has none. */
export function askedOnPage(): AskedAssignment | undefined {
  const value: unknown = JSON.parse(document.getElementById("assignment")?.textContent || "null");
  return isRecord(value) ? readAsked(value) : undefined;
}

/** Words in a language, or in the first one there is. */
export function inLanguageOf(words: Localized | undefined, language: string): string {
  return words?.[language] ?? Object.values(words ?? {})[0] ?? "";
}

export function readAsked(value: Readonly<Record<string, unknown>>): AskedAssignment {
  const language = word(value.language);
  return {
    site: word(value.site),
    slug: word(value.slug),
    language,
    title: word(value.title),
    reading: word(value.reading),
    text: word(value.text),
    points: Number(value.points ?? 0),
    guided: value.guided === true,
    feedback: value.feedback === true,
    blocks: records(value.blocks).map((block) => Number(block.number)),
    questions: records(value.questions).flatMap((question) => readQuestion(question, language) ?? []),
  };
}

function readQuestion(value: Readonly<Record<string, unknown>>, language: string): Asked | undefined {
  const { kind } = value;
  if (typeof kind !== "string" || !Object.hasOwn(questionKinds, kind)) return undefined;
  const common = {
    id: word(value.id),
    points: Number(value.points ?? 0),
    prompt: word(value.prompt),
    hash: word(value.hash),
    ...(typeof value.after === "number" && { after: value.after }),
    ...(Array.isArray(value.seals) && { seals: words(value.seals) }),
  };
  const texts = (list: unknown) => words(list).map((text) => ({ [language]: text }));
  const sides = (list: unknown) => texts(list).map((text) => ({ text }));
  const multiple = value.multiple === true;
  switch (kind) {
    case "choice":
      return { ...common, kind, public: { options: texts(value.options), multiple } };
    case "short":
      return { ...common, kind, public: { words: range(value.words) } };
    case "mark":
      return { ...common, kind, public: { blocks: numbers(value.blocks) } };
    case "match":
      return { ...common, kind, public: { left: sides(value.left), right: sides(value.right) } };
    case "sort":
      return { ...common, kind, public: { boxes: texts(value.boxes), items: texts(value.items) } };
    case "evidence":
      return { ...common, kind, public: { blocks: numbers(value.blocks), multiple } };
    default:
      return undefined;
  }
}

const word = (value: unknown) => (typeof value === "string" ? value : "");

const words = (value: unknown) => (Array.isArray(value) ? value.map(word) : []);

const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

const records = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

function range(value: unknown): readonly [number, number] | undefined {
  const [least, most] = numbers(value);
  return least === undefined || most === undefined ? undefined : [least, most];
}
