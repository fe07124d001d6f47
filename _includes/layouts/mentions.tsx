// A further page of the concordance of an entry.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { type ConcordanceProps, ConcordanceReadings } from "../parts/concordance.tsx";
import { EntryTrail, type EntryTrailProps } from "../parts/entry-trail.tsx";
import { ListPager } from "../parts/list-pager.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface MentionsLayoutProps extends EntryTrailProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  /** Of the document: what it is of, and which page. */
  readonly title: string;
  readonly description: string;
  /** Label of the entry. */
  readonly name: Words;
  /** Href of the entry's page. */
  readonly entry: string;
  readonly concordance: Omit<ConcordanceProps, "t" | "page" | "type">;
}

export const MentionsLayout = (props: MentionsLayoutProps) => {
  const { context, address, t, title, description, name, entry, crumbs, type, concordance } = props;
  const { count, readings, pager } = concordance;
  const page = address.language;
  return (
    <Document context={context} address={address} kind="mentions" title={title} description={description}>
      <article class={`wrap entry ${type.id}`} aria-labelledby="label">
        <EntryTrail t={t} crumbs={crumbs} type={type} />
        <header class="entry-head">
          <h1 class="disp entry-label" id="label">
            <a class="entry-back" href={entry} {...inLanguage(name.language, page)}>
              {name.text}
            </a>
          </h1>
          <p class="mentions-deck">
            {t("concordance.title")} <span class="quiet">{count}</span>
          </p>
        </header>
        <div class="concordance">
          <ConcordanceReadings t={t} page={page} heading="h2" readings={readings} />
        </div>
        {pager !== undefined && <ListPager t={t} label={t("concordance.pages")} {...pager} />}
      </article>
    </Document>
  );
};
