// The questions of an assignment with how far one is, and handing in.
import type { Language, PublicQuestion } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import type { QuestionBlock } from "../questions/question-props.tsx";
import { HandIn } from "./hand-in.tsx";
import { Question } from "./question.tsx";

export interface WorkProps {
  readonly t: Translate;
  readonly page: Language;
  readonly questions: readonly PublicQuestion[];
  readonly blocks: readonly QuestionBlock[];
  readonly worksheet?: string;
}

export const Work = ({ t, page, questions, blocks, worksheet }: WorkProps) => (
  <section class="work" aria-labelledby="work-h">
    <div class="work-head">
      <h2 class="disp" id="work-h">
        {t("assignment.questions")}
      </h2>
      {questions.some(({ after }) => after !== undefined) && (
        <button class="btn btn-q needs-script" type="button" data-guided aria-pressed="false">
          {t("assignment.guided")}
        </button>
      )}
      <p class="work-progress" data-progress-text>
        {t("count.questions", { n: questions.length })}
      </p>
      <progress data-progress-bar max={questions.length} value={0} aria-hidden="true" />
      <nav aria-label={t("assignment.jumps")}>
        <ol class="question-jumps">
          {questions.map(({ id }, index) => (
            <li>
              <a class="num" href={`#question-${id}`} data-jump={id}>
                <span class="vh">{t("assignment.question", { n: index + 1 })}</span>
                <span aria-hidden="true">{t("number", { n: index + 1 })}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
    <p class="missing" data-changed hidden>
      {t("assignment.changed")}
    </p>
    {/* The method of a dialog: without a script nothing that is answered goes anywhere. */}
    <form id="questions" method="dialog" autocomplete="off" aria-labelledby="work-h">
      {questions.map((question, index) => (
        <Question t={t} page={page} number={index + 1} question={question} blocks={blocks} />
      ))}
    </form>
    <HandIn t={t} worksheet={worksheet} />
  </section>
);
