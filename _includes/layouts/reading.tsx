// A reading: head, bar, text in rows, who and what, its glossary, its source.
import type { Language } from "../../src/model.ts";
import type { ListedAssignment } from "../../src/pages/assignment-facts.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { AssignmentList } from "../parts/assignment-list.tsx";
import { Colophon, type ColophonProps, Pager, type PagerProps } from "../parts/colophon.tsx";
import { Downloads, type StudyDownload } from "../parts/downloads.tsx";
import { EntryCard, type EntryCardProps } from "../parts/entry-card.tsx";
import { Fold } from "../parts/fold.tsx";
import { Gloss } from "../parts/gloss.tsx";
import { Masthead, type MastheadProps } from "../parts/masthead.tsx";
import { ReadingMetadata } from "../parts/metadata/index.tsx";
import { OfflineOffer, type OfflineOfferProps } from "../parts/offline-offer.tsx";
import { MyNotes, NoteDialog, Pens } from "../parts/pens.tsx";
import { ReadingBar, type ReadingBarProps } from "../parts/reading-bar.tsx";
import { ReadingMap, type ReadingMapProps } from "../parts/reading-map.tsx";
import { ReadingRow, type ReadingRowProps } from "../parts/reading-row.tsx";
import { Says, type SaysProps } from "../parts/says.tsx";
import { Who, type WhoEntry } from "../parts/who.tsx";
import { Document } from "./document.tsx";

type Shared = "t" | "page";

export interface ReadingLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly hasMarks: boolean;
  readonly masthead: Omit<MastheadProps, Shared>;
  readonly bar: Omit<ReadingBarProps, Shared>;
  readonly rows: readonly Omit<ReadingRowProps, Shared>[];
  readonly who: readonly WhoEntry[];
  /** Absent where fewer than two places have a position. */
  readonly map?: Omit<ReadingMapProps, Shared>;
  /** Absent where the text has no claims. */
  readonly says?: Omit<SaysProps, Shared>;
  readonly cards: readonly Omit<EntryCardProps, "page">[];
  /** Its entries as cards for other programs. */
  readonly downloads: readonly StudyDownload[];
  readonly offline: Omit<OfflineOfferProps, "t">;
  /** Those on this reading. */
  readonly assignments: readonly ListedAssignment[];
  readonly colophon: Omit<ColophonProps, Shared>;
  readonly pager: Omit<PagerProps, Shared>;
  /** A block's citation, `{block}` and `{url}` left open. */
  readonly blockCitation: string;
  /** Address of this page, absolute where the site's own is known. */
  readonly url: string;
}

export const ReadingLayout = (props: ReadingLayoutProps) => {
  const { context, address, t, slug, bar } = props;
  const page: Language = address.language;
  const shared = { t, page };
  return (
    <Document
      context={context}
      address={address}
      kind="reading"
      title={props.title}
      description={props.description}
      scripts={["reading"]}
      styles={["reader"]}
      hasMarks={props.hasMarks}
      head={<ReadingMetadata context={context} language={page} slug={slug} />}
      body={{
        "data-reading": slug,
        "data-view": bar.versions[0]?.language ?? page,
        "data-shows": "1",
        "data-layout": "side",
        "data-density": bar.density,
      }}
    >
      <article id="reading" aria-labelledby="h" data-citation={props.blockCitation} data-address={props.url}>
        <Masthead {...shared} {...props.masthead} />
        <ReadingBar {...shared} {...bar} />
        <div class="text wrap">
          <div class="rows">
            {props.rows.map((row) => (
              <ReadingRow {...shared} {...row} />
            ))}
          </div>
        </div>
        <MyNotes t={t} href={context.urls.study(page, "notes")} />
        {props.who.length > 0 && (
          <Who {...shared} entries={props.who}>
            {props.map !== undefined && <ReadingMap {...shared} {...props.map} />}
          </Who>
        )}
        {props.says !== undefined && <Says {...shared} {...props.says} />}
        {props.cards.length > 0 && <Glossary {...shared} {...props} />}
        <OfflineOffer t={t} {...props.offline} />
        {props.assignments.length > 0 && <Assignments t={t} page={page} assignments={props.assignments} />}
        <Colophon {...shared} {...props.colophon} />
      </article>
      <Pager {...shared} {...props.pager} />
      <Gloss t={t} />
      <Pens t={t} />
      <NoteDialog t={t} />
    </Document>
  );
};

type GlossaryProps = Pick<ReadingLayoutProps, "t" | "title" | "cards" | "downloads"> & { readonly page: Language };

const Glossary = ({ t, page, title, cards, downloads }: GlossaryProps) => (
  <section class="after" id="here" aria-labelledby="here-h" data-pagefind-ignore>
    <div class="wrap">
      <Fold heading="here-h" title={t("reading.glossary")} count={t("count.entries", { n: cards.length })}>
        <div class="cards">
          {cards.map((card) => (
            <EntryCard page={page} {...card} />
          ))}
        </div>
        <Downloads heading={t("study.elsewhere.title")} downloads={downloads} about={title} />
      </Fold>
    </div>
  </section>
);

const Assignments = ({
  t,
  page,
  assignments,
}: Pick<ReadingLayoutProps, "t" | "assignments"> & { readonly page: Language }) => (
  <section class="after" id="assignments" aria-labelledby="assignments-h" data-pagefind-ignore>
    <div class="wrap">
      <h2 class="disp" id="assignments-h">
        {t("assignments.onReading")}
      </h2>
      <AssignmentList page={page} assignments={assignments} />
    </div>
  </section>
);
