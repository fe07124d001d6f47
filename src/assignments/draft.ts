// An assignment as a teacher makes it: questions borrowed from the site and questions in the teacher's words, with keys.
import type { QuestionKindId, RubricLine } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import type { ReadingTexts } from "../publish/reading-texts.ts";
import type { BorrowedQuestion, LinkedAssignment } from "./linked-assignment.ts";

interface Common<Kind extends QuestionKindId> {
  readonly kind: Kind;
  readonly points: number;
  readonly prompt: Localized;
  readonly after?: number;
}

/** What a teacher writes of each kind, in the teacher's order: nothing is shuffled yet. */
export interface WrittenOf {
  readonly choice: Common<"choice"> & {
    readonly options: readonly { readonly text: Localized; readonly correct: boolean }[];
    readonly multiple: boolean;
  };
  readonly short: Common<"short"> & {
    readonly words?: readonly [least: number, most: number];
    readonly model: Localized;
    readonly rubric: readonly RubricLine[];
  };
  readonly mark: Common<"mark"> & {
    readonly blocks: readonly number[];
    readonly entries: readonly string[];
    readonly quotes: readonly Localized[];
  };
  readonly match: Common<"match"> & {
    readonly pairs: readonly { readonly left: Localized; readonly right: Localized }[];
  };
  readonly sort: Common<"sort"> & {
    readonly boxes: readonly Localized[];
    readonly items: readonly { readonly text: Localized; readonly box: number }[];
  };
  readonly evidence: Common<"evidence"> & { readonly blocks: readonly number[]; readonly multiple: boolean };
}

export type WrittenDraft = WrittenOf[QuestionKindId];

export type DraftQuestion = BorrowedQuestion | WrittenDraft;

export interface AssignmentDraft extends Omit<LinkedAssignment, "questions" | "text"> {
  readonly questions: readonly DraftQuestion[];
}

/** What a written question is made with. */
export interface DraftSetting {
  /** Of the draft: with the texts it decides the order of what is shown. */
  readonly id: string;
  /** Numbers of the assigned blocks. */
  readonly blocks: readonly number[];
  /** Undefined while the texts are not there yet. */
  readonly texts: ReadingTexts | undefined;
  readonly labelOf: (entry: string) => Localized;
}

/** What a question still lacks. */
export type DraftDefect =
  | "prompt"
  | "points"
  | "options"
  | "same"
  | "correct"
  | "oneCorrect"
  | "words"
  | "quote"
  | "targets"
  | "pairs"
  | "boxes"
  | "items"
  | "evidence";
