// The page of an entry: a small dossier.
import type { Language, Html as Markup } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { Concordance, type ConcordanceProps } from "../parts/concordance.tsx";
import { EntryFacts, type Fact } from "../parts/entry-facts.tsx";
import { EntryNetwork, type EntryNetworkProps } from "../parts/entry-network.tsx";
import { EntryTrail, type EntryTrailProps } from "../parts/entry-trail.tsx";
import { Html } from "../parts/html.tsx";
import { EntryMetadata } from "../parts/metadata/index.tsx";
import { PlaceMap, type PlaceMapProps } from "../parts/place-map.tsx";
import { Relations, type RelationsProps } from "../parts/relations.tsx";
import { SourceList, type SourceListProps } from "../parts/source-list.tsx";
import { Together, type TogetherProps } from "../parts/together.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface EntryLayoutProps extends EntryTrailProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly title: string;
  readonly description: string;
  /** The page's language first, in all three. */
  readonly labels: readonly Words[];
  readonly definitions: readonly Words[];
  readonly texts: readonly { readonly language: Language; readonly html: Markup }[];
  /** Of the Arabic label, in Latin letters. */
  readonly transliteration?: string;
  readonly note?: Words;
  readonly facts: readonly Fact[];
  /** Where it lies, for an entry with a position. */
  readonly map?: Omit<PlaceMapProps, "t">;
  readonly concordance: Omit<ConcordanceProps, "t" | "page" | "type">;
  readonly relations: Pick<RelationsProps, "groups" | "pager">;
  /** What it is tied to, drawn, where that is more than one. */
  readonly network?: EntryNetworkProps;
  readonly together: Omit<TogetherProps, "t" | "page">;
  readonly sources: SourceListProps["sources"];
}

export const EntryLayout = (props: EntryLayoutProps) => {
  const { context, address, t, type, concordance, relations, together, sources } = props;
  const page = address.language;
  return (
    <Document
      context={context}
      address={address}
      kind="entry"
      styles={props.map === undefined && props.network === undefined ? [] : ["figures"]}
      title={props.title}
      description={props.description}
      head={<EntryMetadata context={context} language={page} id={address.subject} />}
    >
      <article class={`wrap entry ${type.id}`} aria-labelledby="label">
        <Head {...props} />
        <div class="entry-pair entry-section">
          {props.definitions.map(({ language, text }) => (
            <p class="read entry-definition" {...inLanguage(language, page)}>
              {text}
            </p>
          ))}
        </div>
        <Details {...props} />
        {concordance.readings.length > 0 && <Concordance t={t} page={page} type={type.id} {...concordance} />}
        {relations.groups.length > 0 && (
          <Relations t={t} {...relations}>
            {props.network !== undefined && <EntryNetwork {...props.network} />}
          </Relations>
        )}
        {together.readings.length > 0 && <Together t={t} page={page} {...together} />}
        {sources.length > 0 && <SourceList t={t} sources={sources} />}
      </article>
    </Document>
  );
};

const Head = ({ address, t, crumbs, type, labels, transliteration }: EntryLayoutProps) => {
  const page = address.language;
  return (
    <>
      <EntryTrail t={t} crumbs={crumbs} type={type} />
      <header class="entry-head entry-pair">
        {labels.map(({ language, text }, index) => (
          <div {...inLanguage(language, page)}>
            {index === 0 ? (
              <h1 class="disp entry-label" id="label">
                {text}
              </h1>
            ) : (
              <p class="disp entry-label">{text}</p>
            )}
            {index === 0 && transliteration !== undefined && (
              <p class="entry-transliteration">
                <span class="vh">{t("entry.transliteration")} </span>
                <bdi lang="ar-Latn" dir="ltr">
                  {transliteration}
                </bdi>
              </p>
            )}
          </div>
        ))}
      </header>
    </>
  );
};

/** The longer text in each language, and the facts with the editor's note. */
const Details = ({ address, t, map, facts, note, texts }: EntryLayoutProps) => {
  const page = address.language;
  return (
    <>
      <div class="entry-details">
        {map !== undefined && <PlaceMap t={t} {...map} />}
        {facts.length > 0 && <EntryFacts page={page} facts={facts} />}
        {note !== undefined && (
          <aside class="editor-note" aria-labelledby="editor-note" {...inLanguage(note.language, page)}>
            <h2 id="editor-note">{t("entry.note")}</h2>
            <p>{note.text}</p>
          </aside>
        )}
      </div>
      {texts.length > 0 && (
        <section class="entry-section entry-pair" aria-label={t("entry.more")}>
          {texts.map(({ language, html }) => (
            <Html class="read entry-text" html={html} {...inLanguage(language, page)} />
          ))}
        </section>
      )}
    </>
  );
};
