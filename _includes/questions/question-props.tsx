// What the parts of a question are given, whatever its kind.
import type { Language, Localized, PublicOf, QuestionKindId } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";

/** A block that a question is about. */
export interface QuestionBlock {
  readonly id: string;
  readonly number: number;
  /** "Paragraph 3". */
  readonly label: string;
  /** Its first words. */
  readonly first: string;
  /** Its plain text; what is a mention has its entry. Joined they are the block's text to the letter. */
  readonly parts: readonly { readonly text: string; readonly entry?: string }[];
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
}

export interface QuestionProps<Kind extends QuestionKindId> {
  readonly t: Translate;
  readonly page: Language;
  readonly id: string;
  readonly points: number;
  readonly asked: PublicOf[Kind];
  /** All assigned blocks. */
  readonly blocks: readonly QuestionBlock[];
}

/** A localised text in the page's language. */
export function inPage(words: Localized, page: Language): string {
  return words[page] ?? Object.values(words)[0] ?? "";
}

/** The letters by which a page's language counts what is listed: A, B, C or أ، ب، ج. */
export function letters(t: Translate): readonly string[] {
  return t("question.letters").split(" ");
}
