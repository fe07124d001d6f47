// A question of an assignment: number, prompt, points, its controls, and what the page says of the answer.
import type { Language, PublicQuestion, QuestionKindId, QuestionOf } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { questionLooks } from "../questions/index.tsx";
import { inPage, type QuestionBlock } from "../questions/question-props.tsx";

interface QuestionPartProps {
  readonly t: Translate;
  readonly page: Language;
  /** Its place, from 1. */
  readonly number: number;
  readonly question: PublicQuestion;
  readonly blocks: readonly QuestionBlock[];
}

export const Question = ({ t, page, number, question, blocks }: QuestionPartProps) => {
  const { id, kind, points, after, prompt } = question;
  const range = question.kind === "short" ? question.public.words : undefined;
  return (
    <fieldset
      class="question"
      id={`question-${id}`}
      data-question={id}
      data-kind={kind}
      data-points={points}
      data-after={after}
      data-words={range?.join("-")}
    >
      <legend>
        <Prompt t={t} number={number} id={id} points={points} text={inPage(prompt, page)} />
      </legend>
      <div class="question-body">{look(question, "Controls", { t, page, blocks })}</div>
      <div class="question-foot">
        <button class="btn needs-script" type="button" data-check hidden>
          {t("question.check")}
        </button>
        <span class="quiet" data-tries />
        <p class="feedback" data-feedback hidden />
      </div>
    </fieldset>
  );
};

export const PaperQuestion = ({ t, page, number, question, blocks }: QuestionPartProps) => (
  <li class="question" data-kind={question.kind}>
    <h3>
      <Prompt t={t} number={number} id={question.id} points={question.points} text={inPage(question.prompt, page)} />
    </h3>
    <div class="question-body">{look(question, "Paper", { t, page, blocks })}</div>
  </li>
);

interface PromptProps {
  readonly t: Translate;
  readonly number: number;
  readonly id: string;
  readonly points: number;
  readonly text: string;
}

const Prompt = ({ t, number, id, points, text }: PromptProps) => (
  <>
    <span class="question-number num">{t("number", { n: number })}</span>{" "}
    <span class="prompt read" id={`prompt-${id}`}>
      {text}
    </span>{" "}
    <span class="points">{t("count.points", { n: points })}</span>
  </>
);

function look<Kind extends QuestionKindId>(
  { kind, id, points, public: asked }: Omit<QuestionOf<Kind>, "key">,
  part: "Controls" | "Paper",
  shared: Pick<QuestionPartProps, "t" | "page" | "blocks">,
) {
  const Part = questionLooks[kind][part];
  return <Part {...shared} id={id} points={points} asked={asked} />;
}
