// Review: what is due, and the round of cards. The script fills it.
import type { Translate } from "../../src/strings/index.ts";

export interface ReviewDirection {
  /** "meaning" or "ar>en". */
  readonly id: string;
  readonly label: string;
  readonly question: string;
}

interface StudyReviewProps {
  readonly t: Translate;
  readonly directions: readonly ReviewDirection[];
}

export const StudyReview = ({ t, directions }: StudyReviewProps) => (
  <section class="sec live" id="review" aria-labelledby="review-h">
    <h2 class="disp" id="review-h">
      {t("study.review.title")}
    </h2>
    <div class="review-start" data-review-start>
      <p data-review-status>{t("study.review.empty")}</p>
      <label class="review-choice" data-review-choice hidden>
        <span class="quiet">{t("study.direction.label")}</span>
        <select data-review-direction>
          <option value="">{t("study.direction.all")}</option>
          {directions.map(({ id, label, question }) => (
            <option value={id} data-question={question}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button class="btn btn-main" type="button" data-review-begin hidden>
        {t("study.review.begin")}
      </button>
    </div>
    <Round t={t} />
  </section>
);

const Round = ({ t }: { readonly t: Translate }) => (
  <fieldset class="round" data-round="round" hidden>
    <legend class="vh">{t("study.review.title")}</legend>
    <p class="round-head quiet">
      <span data-round="place" />
      <button class="btn btn-q" type="button" data-round="stop">
        {t("study.review.stop")}
      </button>
    </p>
    <div class="flash" data-round="front" tabIndex={-1}>
      <p class="kind" data-round="question" />
      <p class="flash-words disp" data-round="asked" />
      <p class="flash-sentence read" data-round="hint" />
    </div>
    <div class="flash flash-back" data-round="back" tabIndex={-1} hidden>
      <p class="flash-words disp" data-round="answer" />
      <p class="flash-meaning" data-round="meaning" />
      <p class="flash-sentence read" data-round="sentence" />
      <a class="quiet" href="#review" data-round="open">
        {t("study.review.open")}
      </a>
    </div>
    <button class="btn btn-main" type="button" data-round="show">
      {t("study.review.show")}
    </button>
    <fieldset class="grades" data-round="grades" hidden>
      <legend class="vh">{t("study.grades")}</legend>
      {([1, 2, 3, 4] as const).map((grade) => (
        <button class="btn" type="button" data-grade={grade} aria-keyshortcuts={String(grade)}>
          <span>{t(`study.grade.${grade}`)}</span>
          <span class="quiet" data-when />
        </button>
      ))}
    </fieldset>
  </fieldset>
);
