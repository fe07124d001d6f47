// Paper: the student's worksheet and, with the key open, the teacher's copy.
import type { Language } from "../../../src/model.ts";
import type { Translate } from "../../../src/strings/index.ts";
import { Icon } from "../icon.tsx";
import { inLanguage, type Words } from "../words.tsx";

export interface PrintedWork {
  readonly slug: string;
  readonly title: Words;
  /** Of its page. */
  readonly href: string;
  readonly worksheet: string;
}

interface PaperProps {
  readonly t: Translate;
  readonly page: Language;
  readonly works: readonly PrintedWork[];
}

export const Paper = ({ t, page, works }: PaperProps) => (
  <section id="paper" class="teach-part" aria-labelledby="paper-h" tabIndex={-1}>
    <h2 class="vh" id="paper-h">
      {t("teach.paper")}
    </h2>
    <form class="paper-form on-screen" data-paper>
      <label class="control">
        <span>{t("teach.assignment")}</span>
        <select name="work">
          {works.map(({ slug, title, worksheet }) => (
            <option value={slug} data-worksheet={worksheet} {...inLanguage(title.language, page)}>
              {title.text}
            </option>
          ))}
          <option value="">{t("teach.paper.made")}</option>
        </select>
      </label>
      <label class="control">
        <span>{t("teach.paper.copy")}</span>
        <select name="copy">
          <option value="teacher">{t("teach.paper.teacher")}</option>
          <option value="student">{t("teach.paper.student")}</option>
        </select>
      </label>
      <label class="control">
        <span>{t("teach.paper.size")}</span>
        <select name="size">
          <option value="a4">A4</option>
          <option value="letter">Letter</option>
        </select>
      </label>
      <p class="paper-acts">
        <button class="btn btn-main" type="button" data-print-sheet>
          <Icon name="print" />
          {t("teach.paper.print")}
        </button>
        <a class="btn" href="#paper" data-worksheet-link hidden>
          {t("teach.paper.worksheet")}
        </a>
      </p>
    </form>
    <p class="on-screen" data-paper-note role="status" />
    <div class="sheet" data-sheet hidden />
  </section>
);
