// A page of the site's own: title, text, notes.
import type { Language, Html as Markup } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Html } from "../parts/html.tsx";
import { type MarginNote, MarginNotes } from "../parts/margin-notes.tsx";
import { Breadcrumbs } from "../parts/metadata/index.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface SitePageLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly title: Words;
  readonly summary: string;
  readonly languages: readonly Language[];
  readonly html: Markup;
  readonly notes: readonly MarginNote[];
  readonly missing?: string;
  readonly crumbs: readonly { readonly name: string; readonly href: string }[];
}

export const SitePageLayout = (props: SitePageLayoutProps) => {
  const { context, address, t, title, summary, html, notes, missing } = props;
  const page = address.language;
  const own = inLanguage(title.language, page);
  return (
    <Document
      context={context}
      address={address}
      kind="site-page"
      title={title.text}
      description={summary}
      hasMarks
      head={<Breadcrumbs context={context} crumbs={props.crumbs} />}
    >
      <article class="wrap">
        <header class="head">
          <h1 class="disp" {...own}>
            {title.text}
          </h1>
          <p class="deck" {...own}>
            {summary}
          </p>
          {missing !== undefined && <p class="missing">{missing}</p>}
        </header>
        <Html class="prose read" html={html} {...own} />
        {notes.length > 0 && (
          <div class="prose">
            <MarginNotes t={t} page={page} notes={notes} labels={[]} />
          </div>
        )}
      </article>
    </Document>
  );
};
