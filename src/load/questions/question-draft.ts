// A question between its file and the Library: the fields that every kind has, and what it is judged by.
import { z } from "zod";
import { hashOf } from "../../assignments/text-hash.ts";
import type {
  Entry,
  KeyNotes,
  KeyOf,
  Language,
  Localized,
  Problem,
  PublicOf,
  Question,
  QuestionKindId,
  QuestionOf,
  Reading,
  Span,
} from "../../model.ts";
import type { BlockBook, BlockName } from "../assigned-blocks.ts";
import { localized, text } from "../schema-parts.ts";

/** What an author writes of any question. */
export interface QuestionDraft {
  readonly id?: string;
  readonly points: number;
  readonly prompt: Localized;
  readonly why?: Localized;
  readonly after?: BlockName;
  readonly evidence: readonly BlockName[];
  /** Judges the rest; nothing where the question cannot be asked, for reasons that are reported. */
  make(setting: QuestionSetting): Question | undefined;
}

/** What a question is judged by. */
export interface QuestionSetting {
  readonly slug: string;
  readonly languages: readonly Language[];
  readonly reading: Reading;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly blocks: BlockBook;
  /** What is known of the question already. */
  readonly asked: Pick<Question, "id" | "points" | "prompt" | "after">;
  /** What its key adds. */
  readonly notes: KeyNotes;
  readonly problems: Problem[];
  /** The place of a field of the question. */
  at(...path: readonly PropertyKey[]): Span;
  /** The entry of an id; reports one that does not exist. */
  entry(id: string, ...path: readonly PropertyKey[]): Entry | undefined;
}

export const blockName = z.union([z.number().int(), text], { error: "must be the number or the name of a block" });

/** A range of blocks "3-9", one block, or a list. */
export const blockNames = z.union([blockName, z.array(blockName)], { error: "must be blocks: 3-9, 4 or [c1, c2]" });

export const points = z.number().positive("must be more than 0").max(1_000);

/** The fields of every kind. */
export function commonFields(languages: readonly Language[]) {
  return {
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, "must begin with a letter and hold a–z, 0–9 and hyphens")
      .optional(),
    points,
    prompt: localized(languages),
    why: localized(languages).optional(),
    after: blockName.optional(),
    evidence: z.array(blockName).default([]),
  };
}

/** A question whose parts are in order. */
export function questionOf<Kind extends QuestionKindId>(
  kind: Kind,
  { asked, notes }: QuestionSetting,
  shown: PublicOf[Kind],
  key: KeyOf[Kind],
): QuestionOf<Kind> {
  const hash = hashOf({ prompt: asked.prompt, shown });
  return { ...asked, kind, hash, public: shown, key: { ...key, ...notes } };
}

/**
 * The indices of a list in an order that depends on the texts alone: the author's order, in which the right answer
 * often stands first, shows nowhere.
 */
export function shuffled(texts: readonly Localized[], { slug, asked }: QuestionSetting): readonly number[] {
  const keys = texts.map((item) => hashOf([slug, asked.id, item]));
  return texts.map((_, index) => index).sort((a, b) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1));
}
