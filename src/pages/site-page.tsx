// The site's own pages: about, the teachers' guide, …
import type { VNode } from "preact";
import { SitePageLayout } from "#includes/layouts/site-page.tsx";
import type { Html, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, translator } from "../strings/index.ts";
import { marginNotes } from "./margin-notes.ts";
import { renderBlock } from "./markup.ts";

export const sitePage: PageKind = { id: "site-page", addresses, render };

function* addresses(library: Library): Iterable<PageAddress> {
  for (const language of library.languages) {
    for (const slug of library.pages.keys()) yield { path: `/${language}/pages/${slug}/`, language, subject: slug };
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const subject = library.pages.get(address.subject);
  const version = subject?.versions[page] ?? subject?.versions[subject.original];
  if (subject === undefined || version === undefined) throw new Error(`No page «${address.subject}»`);
  const t = translator(page, library.site);
  const { language } = version;
  const blocks = version.blocks.map((block) => renderBlock(block, { context, page, version: language }));
  return (
    <SitePageLayout
      context={context}
      address={address}
      t={t}
      title={{ language, text: version.title }}
      summary={version.summary}
      languages={Object.keys(subject.versions)}
      html={blocks.join("\n") as Html}
      notes={marginNotes(context, page, version, version.notes, 1)}
      missing={
        language === page
          ? undefined
          : t("reading.missing", { missing: languageName(page, page), shown: languageName(language, page) })
      }
      crumbs={[
        { name: library.site.title[page] ?? "", href: urls.home(page) },
        { name: version.title, href: urls.page(page, subject.slug) },
      ]}
    />
  );
}
