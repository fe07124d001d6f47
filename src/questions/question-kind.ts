// The shape of a kind of question once its file is read: a row of `questions/index.ts`. Browser code uses it too.
import type { PublicOf, QuestionKindId, QuestionOf, ValueOf } from "../assignment-model.ts";

export interface QuestionKind<Kind extends QuestionKindId> {
  readonly id: Kind;
  /** An answer from a file that anyone may have written, copied afresh; undefined where it is none. */
  readValue(input: unknown, asked: PublicOf[Kind]): ValueOf[Kind] | undefined;
  /** Whether something is answered. */
  isAnswered(value: ValueOf[Kind]): boolean;
  /** The share of the points that an answer earns, 0 to 1; null where a person must judge. */
  share(question: Pick<QuestionOf<Kind>, "public" | "key">, value: ValueOf[Kind]): number | null;
  /** Every value that earns all points, where they can be listed: what seals are made of. */
  rightValues(question: Pick<QuestionOf<Kind>, "public" | "key">): readonly ValueOf[Kind][];
}
