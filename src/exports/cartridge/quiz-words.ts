// The words of a quiz: each with its language and direction.
import type { Element } from "xast";
import { x } from "xastscript";
import { wordsIn } from "../../assignments/published.ts";
import { firstWords } from "../../derive/first-words.ts";
import type { Language, Library, Localized, Question, QuestionOf, Reading } from "../../model.ts";
import { textsOf } from "../../publish/reading-texts.ts";
import type { Translate } from "../../strings/index.ts";
import { addressesOf } from "../addresses.ts";
import { inLanguage } from "../html-text.ts";

export interface QuizSetting {
  readonly library: Library;
  readonly language: Language;
  readonly t: Translate;
  readonly reading: Reading;
  /** Of the assignment: platforms know questions by an id that must be alone in all quizzes. */
  readonly slug: string;
}

/** What the key says of the answer, and the way to the blocks that support it. */
export function why({ key }: Question, setting: QuizSetting, evidence: readonly number[]): readonly Element[] {
  const { library, language, reading, t } = setting;
  const addresses = addressesOf(library);
  const links = [...new Set(evidence)].flatMap((number) => {
    const row = reading.rows.find((each) => each.number === number);
    const text = t("block.number", { n: number });
    return row === undefined
      ? []
      : [x("li", {}, x("a", { href: addresses.readingPage(language, reading.slug, row.id) }, text))];
  });
  return [
    ...(key.why === undefined ? [] : [words("p", key.why, setting)]),
    ...(links.length === 0 ? [] : [x("ul", links)]),
  ];
}

export function words(element: string, values: Localized, { language }: QuizSetting): Element {
  const found = wordsIn(values, language);
  return inLanguage(element, found.language, found.text);
}

export function sideWords(side: QuestionOf<"match">["public"]["left"][number], setting: QuizSetting): Element {
  const found = wordsIn(side.text, setting.language);
  return inLanguage("span", side.language?.[setting.language] ?? found.language, found.text);
}

/** A block by its number and its first words. */
export function blockOption(number: number, setting: QuizSetting): Element {
  const { language, reading, t } = setting;
  const block = textsOf(reading).blocks.find((each) => each.number === number);
  const beginning = wordsIn(block?.text ?? {}, language);
  return inLanguage(
    "span",
    language,
    `${t("block.number", { n: number })}: `,
    inLanguage("span", beginning.language, firstWords(beginning.text)),
  );
}
