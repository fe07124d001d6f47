// Making an assignment: the text, the task, the questions; beside them what comes of it.
import type { Language } from "../../../src/model.ts";
import type { Translate } from "../../../src/strings/index.ts";
import { Icon } from "../icon.tsx";
import { inLanguage, type Words } from "../words.tsx";
import { Bilingual, type WrittenLanguage } from "./bilingual.tsx";
import { kinds } from "./question-templates.tsx";
import { ScrollRegion } from "./scroll-region.tsx";

export interface MakeProps {
  readonly t: Translate;
  readonly page: Language;
  readonly languages: readonly WrittenLanguage[];
  readonly readings: readonly { readonly slug: string; readonly title: Words }[];
  /** The task as it stands at first. */
  readonly task: Readonly<Record<Language, string>>;
}

export const Make = (props: MakeProps) => (
  <section id="make" class="teach-part" aria-labelledby="make-h" tabIndex={-1}>
    <h2 class="vh" id="make-h">
      {props.t("teach.make")}
    </h2>
    <div class="make">
      <form class="make-form" data-make>
        <TextStep {...props} />
        <TaskStep {...props} />
        <QuestionsStep {...props} />
        <p class="discard">
          <button class="btn btn-q" type="button" data-discard>
            {props.t("teach.discard")}
          </button>
        </p>
      </form>
      <Made {...props} />
    </div>
  </section>
);

const TextStep = ({ t, page, readings, languages }: MakeProps) => (
  <section class="step" aria-labelledby="step-text">
    <h3 id="step-text">{t("teach.step.text")}</h3>
    <label class="control">
      <span>{t("teach.reading")}</span>
      <select name="reading">
        {readings.map(({ slug, title }) => (
          <option value={slug} {...inLanguage(title.language, page)}>
            {title.text}
          </option>
        ))}
      </select>
    </label>
    <fieldset class="picks">
      <legend>{t("teach.blocks")}</legend>
      <p class="pick-tools">
        <button class="btn btn-q" type="button" data-all="blocks">
          {t("teach.all")}
        </button>
        <button class="btn btn-q" type="button" data-none="blocks">
          {t("teach.none")}
        </button>
        <span class="quiet" data-picked="blocks" />
      </p>
      <ul class="pick-list" data-picks="blocks" />
    </fieldset>
    <fieldset class="picks">
      <legend>{t("teach.focus")}</legend>
      <p class="quiet">{t("teach.focus.lede")}</p>
      <ul class="pick-chips" data-picks="focus" />
    </fieldset>
    <div class="side-by-side">
      <label class="control">
        <span>{t("teach.view")}</span>
        <select name="view">
          <option value="">{t("teach.view.page")}</option>
          {languages.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
          {languages.length > 1 && <option value="both">{t("view.both")}</option>}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" name="guided" />
        <span>{t("teach.guided")}</span>
      </label>
    </div>
  </section>
);

const TaskStep = ({ t, languages, task }: MakeProps) => (
  <section class="step" aria-labelledby="step-task">
    <h3 id="step-task">{t("teach.step.task")}</h3>
    {languages.length > 1 && (
      <label class="tick">
        <input type="checkbox" name="both" />
        <span>{t("teach.both")}</span>
      </label>
    )}
    <Bilingual name="title" label={t("teach.title.field")} languages={languages} most={200} />
    <Bilingual name="task" label={t("teach.task")} languages={languages} most={4000} rows={3} initial={task} />
    <label class="control due">
      <span>{t("teach.due")}</span>
      <input type="date" name="due" />
    </label>
  </section>
);

const QuestionsStep = ({ t }: MakeProps) => (
  <section class="step" aria-labelledby="step-questions">
    <h3 id="step-questions">{t("teach.step.questions")}</h3>
    <div data-borrowed hidden>
      <h4>{t("teach.borrowed")}</h4>
      <div data-borrowed-list />
    </div>
    <h4>{t("teach.written")}</h4>
    <ol class="written-list" data-written />
    <div class="add-question">
      <label class="control">
        <span>{t("teach.kind")}</span>
        <select data-new-kind>
          {kinds.map((kind) => (
            <option value={kind}>{t(`question.kind.${kind}`)}</option>
          ))}
        </select>
      </label>
      <button class="btn" type="button" data-add-question>
        {t("teach.add.question")}
      </button>
    </div>
  </section>
);

const Made = ({ t }: MakeProps) => (
  <aside class="made" aria-labelledby="made-h">
    <h3 id="made-h">{t("teach.made")}</h3>
    <p data-made-sum role="status" />
    <ul class="made-missing" data-made-missing hidden />
    <div data-made-ready hidden>
      <label class="control">
        <span>{t("teach.link")}</span>
        <input class="made-link" type="text" readOnly dir="ltr" data-made-link />
      </label>
      <p class="made-acts">
        <button class="btn btn-main" type="button" data-copy="">
          <Icon name="copy" />
          {t("teach.link.copy")}
        </button>
        <a class="btn" href="#make" data-made-open>
          {t("teach.link.open")}
        </a>
      </p>
      <p class="quiet" data-made-length />
      <figure class="qr">
        <div data-qr />
        <figcaption class="quiet">{t("teach.qr")}</figcaption>
      </figure>
      <ul class="made-more">
        <li>
          <button class="btn btn-q" type="button" data-save="key">
            {t("teach.save.key")}
          </button>
          <span class="quiet">{t("teach.save.key.note")}</span>
        </li>
        <li>
          <button class="btn btn-q" type="button" data-save="markdown">
            {t("teach.save.markdown")}
          </button>
          <span class="quiet" data-markdown-note />
        </li>
        <li>
          <a
            class="btn btn-q"
            href="https://classroom.google.com/share"
            rel="external noopener noreferrer"
            data-classroom
          >
            {t("teach.classroom")}
          </a>
          <span class="quiet">{t("teach.classroom.note")}</span>
        </li>
      </ul>
    </div>
    <h3 id="preview-h" data-preview-head hidden>
      {t("teach.preview")}
    </h3>
    <ScrollRegion class="preview" labelledBy="preview-h" data={{ "data-preview": "" }} />
  </aside>
);
