// A further page of a list that begins on the page of an entry: of its mentions, of its relations.
import type { ComponentChildren } from "preact";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { EntryTrail, type EntryTrailProps } from "../parts/entry-trail.tsx";
import { ListPager, type ListPagerProps, PartPlace } from "../parts/list-pager.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface EntryPartLayoutProps extends EntryTrailProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  /** Id of its row in `pages/index.ts`. */
  readonly kind: string;
  /** Of the document: what it is of, and which page. */
  readonly title: string;
  readonly description: string;
  /** Label of the entry. */
  readonly name: Words;
  /** Href of the entry's page. */
  readonly entry: string;
  /** What the list is of, and how long. */
  readonly heading: string;
  readonly count: string;
  readonly pager?: Omit<ListPagerProps, "t" | "label">;
  /** What the pages are of. */
  readonly pagerLabel: string;
  /** The list. */
  readonly children?: ComponentChildren;
}

export const EntryPartLayout = (props: EntryPartLayoutProps) => {
  const { context, address, t, kind, title, description, name, entry, crumbs, type, heading, count, pager } = props;
  return (
    <Document context={context} address={address} kind={kind} title={title} description={description}>
      <article class={`wrap entry ${type.id}`} aria-labelledby="label">
        <EntryTrail t={t} crumbs={crumbs} type={type} />
        <header class="entry-head">
          <h1 class="disp entry-label" id="label">
            <a class="entry-back" href={entry} {...inLanguage(name.language, address.language)}>
              {name.text}
            </a>
          </h1>
          <p class="entry-part">
            {heading} <span class="quiet">{count}</span>
            {pager !== undefined && <PartPlace t={t} {...pager} />}
          </p>
        </header>
        {props.children}
        {pager !== undefined && <ListPager t={t} label={props.pagerLabel} {...pager} />}
      </article>
    </Document>
  );
};
