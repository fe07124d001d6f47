// The mark book: opening files, the table, the dialog in which an answer is marked, what the answers tell together.
import type { Translate } from "../../../src/strings/index.ts";
import { Icon } from "../icon.tsx";
import { ScrollRegion } from "./scroll-region.tsx";

interface BookProps {
  readonly t: Translate;
}

export const MarkBook = ({ t }: BookProps) => (
  <section id="marks" class="teach-part" aria-labelledby="marks-h" tabIndex={-1}>
    <h2 class="vh" id="marks-h">
      {t("teach.marks")}
    </h2>
    <div class="drop" data-drop>
      <p>
        <label class="btn btn-main file">
          <input type="file" multiple accept=".json,.md,application/json,text/markdown" data-open-files />
          <span>{t("teach.open")}</span>
        </label>{" "}
        <span class="drop-or quiet">{t("teach.open.drop")}</span>
      </p>
      <p class="quiet">{t("teach.open.lede")}</p>
    </div>
    <p data-book-status role="status" />
    <ul class="refused" data-book-refused />
    <p class="missing" data-book-waiting hidden />
    <p class="quiet" data-book-kept />
    <div data-book hidden>
      <Table t={t} />
      <Analysis t={t} />
      <Confusion t={t} />
    </div>
    <p class="book-data" data-book-data hidden>
      <button class="btn" type="button" data-save="marks">
        {t("teach.save.marks")}
      </button>
      <button class="btn btn-q" type="button" data-erase>
        {t("teach.erase")}
      </button>
    </p>
    <MarkDialog t={t} />
  </section>
);

const Table = ({ t }: BookProps) => (
  <>
    <div class="book-head">
      <label class="control">
        <span>{t("teach.assignment")}</span>
        <select data-book-assignment />
      </label>
      <p class="quiet" data-book-key />
    </div>
    <ScrollRegion class="scroll" labelledBy="table-h">
      <table class="book">
        <caption id="table-h" data-table-caption>
          {t("teach.assignment")}
        </caption>
        <thead data-table-head />
        <tbody data-table-body />
        <tfoot data-table-foot />
      </table>
    </ScrollRegion>
    <p class="book-acts">
      <button class="btn" type="button" data-mark-next>
        {t("teach.mark.next")}
      </button>
      <button class="btn" type="button" data-save="csv">
        {t("teach.save.csv")}
      </button>
      <label class="control inline">
        <span>{t("teach.separator")}</span>
        <select data-separator>
          <option value=",">{t("teach.separator.comma")}</option>
          <option value=";">{t("teach.separator.semicolon")}</option>
        </select>
      </label>
      <button class="btn" type="button" data-save="feedback">
        {t("teach.save.feedback")}
      </button>
      <label class="tick">
        <input type="checkbox" data-with-why />
        <span>{t("teach.feedback.why")}</span>
      </label>
    </p>
  </>
);

const Analysis = ({ t }: BookProps) => (
  <div class="sec">
    <h3 id="analysis-h">{t("teach.analysis")}</h3>
    <p class="quiet" data-analysis-note />
    <ScrollRegion class="scroll" labelledBy="analysis-h">
      <table class="analysis">
        <thead>
          <tr>
            <th scope="col">{t("teach.analysis.question")}</th>
            <th scope="col">{t("teach.analysis.facility")}</th>
            <th scope="col">{t("teach.analysis.discrimination")}</th>
            <th scope="col">{t("teach.analysis.blank")}</th>
            <th scope="col">{t("teach.analysis.wrong")}</th>
          </tr>
        </thead>
        <tbody data-analysis />
      </table>
    </ScrollRegion>
    <p class="quiet">{t("teach.analysis.lede")}</p>
  </div>
);

const Confusion = ({ t }: BookProps) => (
  <section class="sec" aria-labelledby="confusion-h">
    <h3 id="confusion-h">{t("teach.confusion")}</h3>
    <div class="confusion">
      <div>
        <h4>{t("teach.confusion.opened")}</h4>
        <ol data-confusion="opened" />
      </div>
      <div>
        <h4>{t("teach.confusion.returned")}</h4>
        <ol data-confusion="returned" />
      </div>
      <div>
        <h4>{t("teach.confusion.missed")}</h4>
        <ol data-confusion="missed" />
      </div>
    </div>
  </section>
);

const MarkDialog = ({ t }: BookProps) => (
  <dialog class="marking" data-marking aria-labelledby="marking-h">
    <form method="dialog" noValidate data-marking-form>
      <header>
        <p class="quiet" data-marking-place />
        <h3 id="marking-h" data-marking-title>
          …
        </h3>
        <button class="iconbtn" type="button" data-marking-close aria-label={t("teach.close")}>
          <Icon name="close" />
        </button>
      </header>
      <div class="marking-parts">
        <section aria-labelledby="marking-answer-h">
          <h4 id="marking-answer-h">{t("teach.answer")}</h4>
          <p class="defect" data-marking-changed hidden>
            {t("teach.changed.question")}
          </p>
          <div class="marking-answer" data-marking-answer />
        </section>
        <section aria-labelledby="marking-key-h">
          <h4 id="marking-key-h">{t("teach.key")}</h4>
          <div data-marking-key />
        </section>
      </div>
      <div class="marking-give">
        <label class="control points">
          <span data-marking-of />
          <input type="number" min="0" step="0.25" inputMode="decimal" data-marking-points />
        </label>
        <label class="control">
          <span>{t("teach.comment")}</span>
          <textarea rows={2} maxLength={4000} dir="auto" data-marking-comment />
        </label>
      </div>
      <p class="defect" data-marking-defect hidden role="alert" />
      <p class="marking-acts">
        <button class="btn btn-main" type="submit" value="next">
          {t("teach.mark.keep")}
        </button>
        <button class="btn" type="button" data-marking-step="-1">
          {t("teach.mark.previous")}
        </button>
        <button class="btn" type="button" data-marking-step="1">
          {t("teach.mark.skip")}
        </button>
      </p>
    </form>
  </dialog>
);
