// An assignment as a student meets it: what to do, the text with its tools, the questions beside it.
import type { Html as Markup } from "../../src/model.ts";
import type { Json } from "../../src/publish/script-json.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { EntryCard, type EntryCardProps } from "../parts/entry-card.tsx";
import { FocusEntries, type FocusEntry } from "../parts/focus-entries.tsx";
import { Fold } from "../parts/fold.tsx";
import { Gloss } from "../parts/gloss.tsx";
import { Html } from "../parts/html.tsx";
import { DataBlock } from "../parts/metadata/index.tsx";
import { OfflineOffer, type OfflineOfferProps } from "../parts/offline-offer.tsx";
import { ReadingBar, type ReadingBarProps } from "../parts/reading-bar.tsx";
import { ReadingRow, type ReadingRowProps } from "../parts/reading-row.tsx";
import { Who, type WhoEntry } from "../parts/who.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Work, type WorkProps } from "../parts/work.tsx";
import { Document } from "./document.tsx";

type Shared = "t" | "page";

export interface AssignmentLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly slug: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly instructions: Markup;
  readonly reading: { readonly slug: string; readonly href: string; readonly title: Words };
  /** What part of the reading is assigned; absent where it is all of it. */
  readonly part?: string;
  readonly focus: readonly FocusEntry[];
  readonly view: { readonly view: string; readonly shows: string };
  readonly hasMarks: boolean;
  readonly bar: Omit<ReadingBarProps, Shared>;
  readonly rows: readonly Omit<ReadingRowProps, Shared>[];
  readonly work: Omit<WorkProps, Shared>;
  readonly who: readonly WhoEntry[];
  readonly cards: readonly Omit<EntryCardProps, "page">[];
  readonly offline: Omit<OfflineOfferProps, "t">;
  readonly blockCitation: string;
  readonly url: string;
  /** What browser code is told. */
  readonly data: Json;
}

export const AssignmentLayout = (props: AssignmentLayoutProps) => {
  const { context, address, t, reading } = props;
  const shared = { t, page: address.language };
  return (
    <Document
      context={context}
      address={address}
      kind="assignment"
      title={props.title}
      description={t("assignment.description", { title: props.title, reading: reading.title.text })}
      scripts={["assignment", "reading"]}
      styles={["assignment"]}
      hasMarks={props.hasMarks}
      head={<DataBlock type="application/json" id="assignment" data={props.data} />}
      body={{
        "data-assignment": props.slug,
        "data-reading": reading.slug,
        "data-view": props.view.view,
        "data-shows": props.view.shows,
        "data-layout": "side",
        "data-density": props.bar.density,
      }}
    >
      <article id="reading" aria-labelledby="h" data-citation={props.blockCitation} data-address={props.url}>
        <Head {...props} />
        <ReadingBar {...shared} {...props.bar} />
        <div class="work-page wrap">
          <section class="text" aria-label={t("assignment.text")}>
            <div class="rows">
              {props.rows.map((row) => (
                <ReadingRow {...shared} {...row} />
              ))}
            </div>
          </section>
          <Work {...shared} {...props.work} />
        </div>
        {props.who.length > 0 && <Who {...shared} entries={props.who} />}
        {props.cards.length > 0 && (
          <section class="after" id="here" aria-labelledby="here-h" data-pagefind-ignore>
            <div class="wrap">
              <Fold
                heading="here-h"
                title={t("reading.glossary")}
                count={t("count.entries", { n: props.cards.length })}
              >
                <div class="cards">
                  {props.cards.map((card) => (
                    <EntryCard page={address.language} {...card} />
                  ))}
                </div>
              </Fold>
            </div>
          </section>
        )}
        <OfflineOffer t={t} {...props.offline} />
      </article>
      <Gloss t={t} />
    </Document>
  );
};

const Head = ({ t, address, title, facts, instructions, reading, part, focus, work }: AssignmentLayoutProps) => {
  const page = address.language;
  return (
    <header class="head task">
      <div class="wrap">
        <p class="eyebrow">
          <span>{t("assignment.kind")}</span>
          {facts.map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
        <h1 class="disp" id="h">
          {title}
        </h1>
        <div class="task-parts">
          <div>
            <Html class="prose read" html={instructions} />
            <p class="on-reading">
              {t("assignment.on")}{" "}
              <a href={reading.href} {...inLanguage(reading.title.language, page)}>
                {reading.title.text}
              </a>
              {part !== undefined && <span class="quiet"> {part}</span>}
            </p>
            <noscript>
              <p class="missing">
                {t("assignment.noScript")} <a href={work.worksheet}>{t("assignment.worksheet")}</a>
              </p>
            </noscript>
          </div>
          {focus.length > 0 && <FocusEntries page={page} title={t("assignment.focus")} entries={focus} />}
        </div>
      </div>
    </header>
  );
};
