// An assignment on paper: name and date, what to do, the text with its numbers, the questions with room to answer, and
// the entries in every language.
import type { Language, Html as Markup, PublicQuestion } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Html } from "../parts/html.tsx";
import { Icon } from "../parts/icon.tsx";
import { PaperQuestion } from "../parts/question.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import type { QuestionBlock } from "../questions/question-props.tsx";
import { Document } from "./document.tsx";

export interface WorksheetRow {
  readonly id: string;
  /** Absent for a heading. */
  readonly number?: string;
  readonly html: Markup;
}

export interface WorksheetEntry {
  readonly type: string;
  readonly labels: readonly Words[];
  readonly definitions: readonly Words[];
}

export interface WorksheetLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly title: string;
  readonly facts: readonly string[];
  readonly points: string;
  readonly instructions: Markup;
  readonly reading: Words;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly rows: readonly WorksheetRow[];
  readonly questions: readonly PublicQuestion[];
  readonly blocks: readonly QuestionBlock[];
  readonly entries: readonly WorksheetEntry[];
  /** The same assignment on the screen. */
  readonly screen: string;
}

export const WorksheetLayout = (props: WorksheetLayoutProps) => {
  const { context, address, t, title, questions, blocks, entries } = props;
  const page = address.language;
  return (
    <Document
      context={context}
      address={address}
      kind="worksheet"
      title={t("worksheet.title", { title })}
      description={t("worksheet.description", { title })}
      styles={["assignment"]}
    >
      <div class="worksheet wrap">
        <p class="on-screen">
          <button class="btn btn-main needs-script" type="button" data-print>
            <Icon name="print" />
            {t("worksheet.print")}
          </button>
          <a class="btn" href={props.screen}>
            {t("worksheet.back")}
          </a>
        </p>
        <Head {...props} />
        <Text {...props} />
        <section aria-labelledby="questions-h">
          <h2 class="disp" id="questions-h">
            {t("assignment.questions")}
          </h2>
          <ol class="paper-questions">
            {questions.map((question, index) => (
              <PaperQuestion t={t} page={page} number={index + 1} question={question} blocks={blocks} />
            ))}
          </ol>
        </section>
        {entries.length > 0 && <Entries t={t} page={page} entries={entries} />}
      </div>
    </Document>
  );
};

const Head = ({ t, title, facts, points, instructions }: WorksheetLayoutProps) => (
  <header class="sheet-head">
    <dl class="sheet-lines">
      <div>
        <dt>{t("worksheet.name")}</dt>
        <dd />
      </div>
      <div>
        <dt>{t("worksheet.date")}</dt>
        <dd />
      </div>
      <div>
        <dt>{t("worksheet.mark")}</dt>
        <dd>{points}</dd>
      </div>
    </dl>
    <h1 class="disp">{title}</h1>
    <p class="eyebrow">
      {facts.map((fact) => (
        <span>{fact}</span>
      ))}
    </p>
    <Html class="prose read" html={instructions} />
  </header>
);

const Text = ({ t, address, reading, language, direction, rows }: WorksheetLayoutProps) => (
  <section class="sheet-text" aria-labelledby="text-h">
    <h2 class="disp" id="text-h">
      <span class="vh">{t("assignment.text")}: </span>
      <span {...inLanguage(reading.language, address.language)}>{reading.text}</span>
    </h2>
    <div class="read" lang={language} dir={direction}>
      {rows.map(({ id, number, html }) => (
        <div class="sheet-row" id={id}>
          <span class="number num">{number}</span>
          <Html html={html} />
        </div>
      ))}
    </div>
  </section>
);

const Entries = ({ t, page, entries }: Pick<WorksheetLayoutProps, "t" | "entries"> & { readonly page: Language }) => (
  <section class="sheet-entries" aria-labelledby="entries-h">
    <h2 class="disp" id="entries-h">
      {t("worksheet.glossary")}
    </h2>
    <ul>
      {entries.map(({ type, labels, definitions }) => (
        <li>
          {labels.map(({ language, text }, index) => (
            <div {...inLanguage(language, page)}>
              <p class={index === 0 ? `kind ${type}` : undefined}>
                <b>{text}</b>
              </p>
              <p>{definitions.find((definition) => definition.language === language)?.text}</p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  </section>
);
