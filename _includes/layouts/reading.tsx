// A reading: head, bar, text in rows, who and what, its glossary, its source.
import type { Language } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Colophon, type ColophonProps, Pager, type PagerProps } from "../parts/colophon.tsx";
import { EntryCard, type EntryCardProps } from "../parts/entry-card.tsx";
import { Fold } from "../parts/fold.tsx";
import { Gloss } from "../parts/gloss.tsx";
import { Masthead, type MastheadProps } from "../parts/masthead.tsx";
import { ReadingMetadata } from "../parts/metadata/index.tsx";
import { ReadingBar, type ReadingBarProps } from "../parts/reading-bar.tsx";
import { ReadingRow, type ReadingRowProps } from "../parts/reading-row.tsx";
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
  readonly cards: readonly Omit<EntryCardProps, "page">[];
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
        {props.who.length > 0 && <Who {...shared} entries={props.who} />}
        {props.cards.length > 0 && <Glossary t={t} page={page} cards={props.cards} />}
        <Colophon {...shared} {...props.colophon} />
      </article>
      <Pager {...shared} {...props.pager} />
      <Gloss t={t} />
    </Document>
  );
};

const Glossary = ({ t, page, cards }: Pick<ReadingLayoutProps, "t" | "cards"> & { readonly page: Language }) => (
  <section class="after" id="here" aria-labelledby="here-h" data-pagefind-ignore>
    <div class="wrap">
      <Fold heading="here-h" title={t("reading.glossary")} count={t("count.entries", { n: cards.length })}>
        <div class="cards">
          {cards.map((card) => (
            <EntryCard page={page} {...card} />
          ))}
        </div>
      </Fold>
    </div>
  </section>
);
