// The page of study: review, words, readings, highlights and notes, what to keep. Without a script it says so, and the
// readings with their cards for other programs are there all the same.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Downloads, type StudyDownload } from "../parts/downloads.tsx";
import { NoteDialog, NoteTemplate } from "../parts/pens.tsx";
import { StudyDataControls } from "../parts/study-data.tsx";
import { type StudyReading, StudyReadings, type StudyReadingsProps } from "../parts/study-readings.tsx";
import { type ReviewDirection, StudyReview } from "../parts/study-review.tsx";
import { Document } from "./document.tsx";

export interface StudyLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  /** Href of the file with entries and counts. */
  readonly data: string;
  readonly glossary: { readonly href: string; readonly count: string };
  readonly directions: readonly ReviewDirection[];
  /** The newest. */
  readonly readings: readonly StudyReading[];
  /** To the others, where there are more. */
  readonly older?: StudyReadingsProps["older"];
  /** Of the whole glossary. */
  readonly downloads: readonly StudyDownload[];
}

export const StudyLayout = (props: StudyLayoutProps) => {
  const { context, address, t, glossary, readings } = props;
  return (
    <Document
      context={context}
      address={address}
      kind="study"
      title={t("study.title")}
      description={t("study.description")}
      scripts={["study"]}
      styles={["reader", "study"]}
      body={{ "data-study": props.data }}
    >
      <div class="wrap study">
        <header class="head">
          <h1 class="disp">{t("study.title")}</h1>
          <p class="deck">{t("study.deck")}</p>
          <noscript>
            <p class="missing">
              {t("study.noScript")} <a href={glossary.href}>{t("nav.glossary")}</a> ({glossary.count})
            </p>
          </noscript>
          <p class="missing" data-study-unkept hidden>
            {t("study.unkept")}
          </p>
          <p class="missing" data-study-failed hidden>
            {t("study.failed")}
          </p>
        </header>
        <StudyReview t={t} directions={props.directions} />
        <Words t={t} glossary={glossary} />
        <StudyReadings t={t} page={address.language} readings={readings} older={props.older} />
        <Notes t={t} />
        <StudyDataControls t={t} />
        <section class="sec" id="elsewhere" aria-labelledby="elsewhere-h">
          <h2 class="disp" id="elsewhere-h">
            {t("study.elsewhere.title")}
          </h2>
          <p class="lede">{t("study.elsewhere.lede")}</p>
          <Downloads downloads={props.downloads} about={t("study.glossary")} />
        </section>
      </div>
      <NoteDialog t={t} />
    </Document>
  );
};

const states = ["new", "learning", "known"] as const;

const Words = ({ t, glossary }: Pick<StudyLayoutProps, "t" | "glossary">) => (
  <section class="sec live" id="words" aria-labelledby="words-h">
    <h2 class="disp" id="words-h">
      {t("study.words.title")}
    </h2>
    <fieldset class="seg" data-words-filter hidden>
      <legend class="vh">{t("study.words.filter")}</legend>
      <button type="button" data-show-words="" aria-pressed="true">
        {t("study.words.all")}
      </button>
      <button type="button" data-show-words="learning" aria-pressed="false">
        {t("word.learning")}
      </button>
      <button type="button" data-show-words="known" aria-pressed="false">
        {t("word.known")}
      </button>
    </fieldset>
    <p class="quiet" data-words-empty>
      {t("study.words.empty")} <a href={glossary.href}>{t("nav.glossary")}</a> ({glossary.count})
    </p>
    <ul class="words" data-words />
    <template data-template="word">
      <li class="word">
        <span class="word-name kind">
          <a href="#words" data-word-name>
            …
          </a>
        </span>
        <span class="word-other" data-word-other />
        <fieldset class="seg">
          <legend class="vh" data-word-legend>
            {t("study.words.title")}
          </legend>
          {states.map((state) => (
            <button type="button" data-word-state={state} aria-pressed="false">
              {t(`word.${state}`)}
            </button>
          ))}
        </fieldset>
      </li>
    </template>
  </section>
);

const Notes = ({ t }: Pick<StudyLayoutProps, "t">) => (
  <section class="sec live" id="notes" aria-labelledby="notes-h">
    <h2 class="disp" id="notes-h">
      {t("study.notes.title")}
    </h2>
    <p class="quiet" data-notes-empty>
      {t("study.notes.empty")}
    </p>
    <div data-notes-by-reading />
    <NoteTemplate t={t} />
  </section>
);
