// What the link of a teacher's assignment holds. Types only.
import type { PublicOf, QuestionKindId } from "../assignment-model.ts";
import type { Language, Localized } from "../model.ts";

/** A question of the site's own assignments, named by where it stands. */
export interface BorrowedQuestion {
  readonly assignment: string;
  readonly id: string;
}

/** A question in the teacher's own words. Blocks in it are numbers of the reading, as everywhere. */
export type WrittenQuestion = { [Kind in QuestionKindId]: WrittenQuestionOf<Kind> }[QuestionKindId];

export interface WrittenQuestionOf<Kind extends QuestionKindId> {
  readonly kind: Kind;
  readonly points: number;
  readonly prompt: Localized;
  /** Number of the block after which a guided reader is asked. */
  readonly after?: number;
  readonly public: PublicOf[Kind];
}

export type LinkedQuestion = BorrowedQuestion | WrittenQuestion;

/** What a link holds. Words may be there in one language only: show them as they are, with their `lang` and `dir`. */
export interface LinkedAssignment {
  /** Eight letters and digits, drawn once when the assignment is made. */
  readonly id: string;
  /** Slug of the reading. */
  readonly reading: string;
  /** The first twelve digits of the reading's hash (after "sha256:") when the link was made. */
  readonly text: string;
  readonly title: Localized;
  /** What the teacher says; no language where nothing is said. Plain text, line feeds kept. */
  readonly task: Localized;
  /** Numbers of the assigned blocks, in order; empty: all of the reading. */
  readonly blocks: readonly number[];
  /** Ids of entries. */
  readonly focus: readonly string[];
  readonly view?: Language | "both";
  readonly guided: boolean;
  /** "2026-12-03" */
  readonly due?: string;
  /** In order. The n-th has the id `q<n>` on the page and in the answers file. */
  readonly questions: readonly LinkedQuestion[];
}
