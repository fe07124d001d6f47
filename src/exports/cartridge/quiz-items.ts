// Questions as a quiz of a learning platform asks them. What it cannot ask faithfully is left out.
import type { Element } from "xast";
import { x } from "xastscript";
import { wordsIn } from "../../assignments/published.ts";
import { firstWords } from "../../derive/first-words.ts";
import type { Question, QuestionKindId, QuestionOf } from "../../model.ts";
import { textsOf } from "../../publish/reading-texts.ts";
import { inLanguage } from "../html-text.ts";
import type { QuizItem } from "./quiz-item.ts";
import { blockOption, type QuizSetting, sideWords, why, words } from "./quiz-words.ts";

/** The items of a question; none where it is left out. */
export function quizItems(question: Question, setting: QuizSetting): readonly QuizItem[] {
  return itemsOf(question, setting);
}

function itemsOf<Kind extends QuestionKindId>(question: QuestionOf<Kind>, setting: QuizSetting): readonly QuizItem[] {
  return kinds[question.kind](question, setting);
}

type KindItems<Kind extends QuestionKindId> = (question: QuestionOf<Kind>, setting: QuizSetting) => readonly QuizItem[];

const kinds: { readonly [Kind in QuestionKindId]: KindItems<Kind> } = {
  choice: (question, setting) => [
    {
      ...asked(question, setting),
      kind: "choice",
      options: question.public.options.map((option) => words("span", option, setting)),
      correct: question.key.correct,
      isMultiple: question.public.multiple,
    },
  ],

  /** One question for each thing at the start side. */
  match(question, setting) {
    const { left, right } = question.public;
    return left.map((side, index) => ({
      ...part(question, setting, index, left.length, sideWords(side, setting)),
      kind: "choice",
      options: right.map((other) => sideWords(other, setting)),
      correct: question.key.pairs.slice(index, index + 1),
      isMultiple: false,
    }));
  },

  /** One question for each item, which asks for its box. */
  sort(question, setting) {
    const { boxes, items } = question.public;
    return items.map((item, index) => ({
      ...part(question, setting, index, items.length, words("span", item, setting)),
      kind: "choice",
      why: why(question, setting, [...question.key.evidence, ...(question.key.itemEvidence[index] ?? [])]),
      options: boxes.map((box) => words("span", box, setting)),
      correct: question.key.boxes.slice(index, index + 1),
      isMultiple: false,
    }));
  },

  /** Names of entries are chosen among all that stand in the same blocks; other words have nothing to stand among. */
  mark(question, setting) {
    const { targets } = question.key;
    const wanted = targets.flatMap(({ entry }) => entry ?? []);
    const options = [...new Set([...wanted, ...mentionedIn(question.public.blocks, setting)])].sort();
    if (wanted.length < targets.length || options.length === new Set(wanted).size) return [];
    return [
      {
        ...asked(question, setting),
        kind: "choice",
        options: options.map((id) => words("span", setting.library.entries.get(id)?.label ?? { en: id }, setting)),
        correct: options.flatMap((id, index) => (wanted.includes(id) ? [index] : [])),
        isMultiple: true,
      },
    ];
  },

  /** Where one of several blocks will do, one of them is offered among those that will not. */
  evidence(question, setting) {
    const { blocks, multiple } = question.public;
    const right = question.key.blocks;
    const offered = multiple ? blocks : blocks.filter((block) => block === right[0] || !right.includes(block));
    if (right.length === 0 || offered.length < 2) return [];
    return [
      {
        ...asked(question, setting),
        kind: "choice",
        options: offered.map((block) => blockOption(block, setting)),
        correct: offered.flatMap((block, index) => (right.includes(block) ? [index] : [])),
        isMultiple: multiple,
      },
    ];
  },

  short(question, setting) {
    const { language, t } = setting;
    const { key, public: shown } = question;
    const [least, most] = shown.words ?? [];
    const limits =
      least === undefined || most === undefined
        ? []
        : [inLanguage("p", language, t("question.short.words", { least, n: most }))];
    const model = key.model === undefined ? undefined : wordsIn(key.model, language).text;
    const rubric = key.rubric.map(({ points, text }) =>
      x("li", {}, words("span", text, setting), ` (${t("count.points", { n: points })})`),
    );
    const base = asked(question, setting);
    return [
      {
        ...base,
        kind: "essay",
        prompt: [...base.prompt, ...limits],
        model,
        solution: [
          ...(key.model === undefined ? [] : [words("p", key.model, setting)]),
          ...(rubric.length === 0 ? [] : [x("ul", rubric)]),
        ],
      },
    ];
  },
};

function asked(question: Question, setting: QuizSetting) {
  return {
    id: `${setting.slug}-${question.id}`,
    title: firstWords(wordsIn(question.prompt, setting.language).text),
    prompt: [words("p", question.prompt, setting)],
    points: question.points,
    why: why(question, setting, question.key.evidence),
  };
}

/** One of the questions that a question becomes. */
function part(question: Question, setting: QuizSetting, index: number, count: number, subject: Element) {
  const base = asked(question, setting);
  return {
    ...base,
    id: `${base.id}-${index + 1}`,
    title: `${base.title} (${setting.t("number", { n: index + 1 })})`,
    prompt: [...base.prompt, x("p", {}, x("strong", {}, subject))],
    points: question.points / count,
  };
}

/** The entries that a version mentions in blocks. */
function mentionedIn(blocks: readonly number[], { language, reading }: QuizSetting): readonly string[] {
  return textsOf(reading)
    .blocks.filter(({ number }) => blocks.includes(number))
    .flatMap(({ mentions }) => (mentions[language] ?? mentions[reading.original] ?? []).map(([entry]) => entry));
}
