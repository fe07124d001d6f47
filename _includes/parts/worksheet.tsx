// An assignment on paper: name and date, what to do, the text with its numbers, the questions with room to answer, and
// the entries in every language. The browser makes it of a linked assignment.
import type { ComponentChildren } from "preact";
import type { Language, PublicQuestion } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import type { QuestionBlock } from "../questions/question-props.tsx";
import { Icon } from "./icon.tsx";
import { PaperQuestion } from "./question.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface WorksheetEntry {
  readonly type: string;
  readonly labels: readonly Words[];
  readonly definitions: readonly Words[];
}

export interface WorksheetProps {
  readonly t: Translate;
  readonly page: Language;
  readonly title: Words;
  readonly facts: readonly string[];
  /** "of 20" */
  readonly points: string;
  readonly instructions: ComponentChildren;
  readonly reading: Words;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** The rows of the text, each a `SheetRow`. */
  readonly rows: ComponentChildren;
  readonly questions: readonly PublicQuestion[];
  readonly blocks: readonly QuestionBlock[];
  readonly entries: readonly WorksheetEntry[];
  /** What leads back to the screen. */
  readonly back: ComponentChildren;
}

export const Worksheet = (props: WorksheetProps) => {
  const { t, page, questions, blocks, entries } = props;
  return (
    <div class="worksheet wrap">
      <p class="on-screen">
        <button class="btn btn-main needs-script" type="button" data-print>
          <Icon name="print" />
          {t("worksheet.print")}
        </button>
        {props.back}
      </p>
      <Head {...props} />
      <Text {...props} />
      <section aria-labelledby="sheet-questions-h">
        <h2 class="disp" id="sheet-questions-h">
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
  );
};

interface SheetRowProps {
  readonly id?: string;
  /** Absent for a heading. */
  readonly number?: string;
  readonly children?: ComponentChildren;
}

export const SheetRow = ({ id, number, children }: SheetRowProps) => (
  <div class="sheet-row" id={id}>
    <span class="number num">{number}</span>
    {children}
  </div>
);

const Head = ({ t, page, title, facts, points, instructions }: WorksheetProps) => (
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
    <h1 class="disp" {...inLanguage(title.language, page)}>
      {title.text}
    </h1>
    <p class="eyebrow">
      {facts.map((fact) => (
        <span>{fact}</span>
      ))}
    </p>
    {instructions}
  </header>
);

const Text = ({ t, page, reading, language, direction, rows }: WorksheetProps) => (
  <section class="sheet-text" aria-labelledby="sheet-text-h">
    <h2 class="disp" id="sheet-text-h">
      <span class="vh">{t("assignment.text")}: </span>
      <span {...inLanguage(reading.language, page)}>{reading.text}</span>
    </h2>
    <div class="read" lang={language} dir={direction}>
      {rows}
    </div>
  </section>
);

const Entries = ({ t, page, entries }: Pick<WorksheetProps, "t" | "page" | "entries">) => (
  <section class="sheet-entries" aria-labelledby="sheet-entries-h">
    <h2 class="disp" id="sheet-entries-h">
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
