// The types of assignments: what a student is shown and the key to it, strictly apart. No code.
import type { Language, Localized, Markup, Span } from "./model.ts";

/** UTF-16 offsets in a block's plain text, in one version. */
export interface MarkedPlace {
  readonly language: Language;
  /** The block's number. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One thing of a `match` question. */
export interface Side {
  readonly text: Localized;
  /** The entry that the text names or defines. */
  readonly entry?: string;
  /** The language in which each language's page has the text, where it is another than the page's. */
  readonly language?: Localized<Language>;
}

/** What may be marked: an entry at any of its mentions, or a quotation wherever it stands. */
export interface MarkTarget {
  readonly text: Localized;
  readonly entry?: string;
  readonly places: readonly MarkedPlace[];
}

export interface RubricLine {
  readonly points: number;
  readonly text: Localized;
}

/** What a student is shown of each kind of question, beside its prompt. Numbers of blocks are those of the reading. */
export interface PublicOf {
  /** Options in the order in which they are shown. */
  readonly choice: { readonly options: readonly Localized[]; readonly multiple: boolean };
  /** `words`: the least and the greatest number of words asked for. */
  readonly short: { readonly words?: readonly [least: number, most: number] };
  readonly mark: { readonly blocks: readonly number[] };
  readonly match: { readonly left: readonly Side[]; readonly right: readonly Side[] };
  readonly sort: { readonly boxes: readonly Localized[]; readonly items: readonly Localized[] };
  readonly evidence: { readonly blocks: readonly number[]; readonly multiple: boolean };
}

/** What only a teacher sees. */
export interface KeyOf {
  /** Indices into the public options. */
  readonly choice: { readonly correct: readonly number[] };
  readonly short: { readonly model?: Localized; readonly rubric: readonly RubricLine[] };
  readonly mark: { readonly targets: readonly MarkTarget[] };
  /** For each left side the index of its right side. */
  readonly match: { readonly pairs: readonly number[] };
  /** For each item the index of its box, and the numbers of the blocks that say so. */
  readonly sort: { readonly boxes: readonly number[]; readonly itemEvidence: readonly (readonly number[])[] };
  /** The numbers of the blocks that will do. */
  readonly evidence: { readonly blocks: readonly number[] };
}

/** What every key may add. */
export interface KeyNotes {
  readonly why?: Localized;
  /** Numbers of the blocks that support the answer. */
  readonly evidence: readonly number[];
}

/** What a student answers. */
export interface ValueOf {
  /** Indices into the options. */
  readonly choice: readonly number[];
  readonly short: string;
  readonly mark: readonly StudentMark[];
  /** For each left side the index of a right side; null where none is chosen. */
  readonly match: readonly (number | null)[];
  /** For each item the index of a box; null where none is chosen. */
  readonly sort: readonly (number | null)[];
  /** Numbers of blocks. */
  readonly evidence: readonly number[];
}

export interface StudentMark extends Omit<MarkedPlace, "language"> {
  /** The version in which it was marked; that of the answers file when not given. */
  readonly language?: Language;
  readonly text: string;
}

export type QuestionKindId = keyof PublicOf & keyof KeyOf & keyof ValueOf;

export interface QuestionOf<Kind extends QuestionKindId> {
  readonly kind: Kind;
  /** The author's, or its place: "q1". */
  readonly id: string;
  readonly points: number;
  readonly prompt: Localized;
  /** "sha256:…" of the prompt and the public part: a change of either is noticed. */
  readonly hash: string;
  /** Number of the block after which a guided reader is asked. */
  readonly after?: number;
  readonly public: PublicOf[Kind];
  readonly key: KeyOf[Kind] & KeyNotes;
}

/** A question of any kind; `kind` tells which. */
export type Question = { [Kind in QuestionKindId]: QuestionOf<Kind> }[QuestionKindId];

/** A question without its key: all that a published page may be made of. */
export type PublicQuestion = { [Kind in QuestionKindId]: Omit<QuestionOf<Kind>, "key"> }[QuestionKindId];

/** Work on a reading: `content/assignments/<slug>.md`. */
export interface Assignment {
  readonly slug: string;
  readonly span: Span;
  readonly title: Localized;
  /** The slug of the reading. */
  readonly reading: string;
  /** "sha256:…" of the reading in all its versions: a change of the text is noticed. */
  readonly text: string;
  /** Numbers of the assigned blocks, in order; all of the reading's where the author names none. */
  readonly blocks: readonly number[];
  readonly isWhole: boolean;
  /** EDTF date; the end of that day. */
  readonly due?: string;
  readonly points: number;
  /** Minutes. */
  readonly estimate?: number;
  readonly level?: Localized;
  /** Ids of entries. */
  readonly focus: readonly string[];
  /** The version shown first, or "both". */
  readonly view?: Language | "both";
  /** Whether the text opens part by part, each after its question. */
  readonly guided: boolean;
  /** Whether the student learns after handing in which answers were right. */
  readonly feedback: boolean;
  /** The author's instructions. */
  readonly instructions: Localized<Markup>;
  readonly questions: readonly Question[];
}
