// The teacher's page.
import type { VNode } from "preact";
import { TeachLayout } from "#includes/layouts/teach.tsx";
import type { PrintedWork } from "#includes/parts/teach/paper.tsx";
import { newestFirst } from "../derive/newest-first.ts";
import { languageRules } from "../language/index.ts";
import type { Language, Library } from "../model.ts";
import { readingTextsPath } from "../publish/reading-texts.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, translator } from "../strings/index.ts";
import { languagesFrom, wordsFor } from "./entry-names.ts";
import { readingTitles } from "./reading-titles.ts";

export const teachPage: PageKind = { id: "teach", addresses, render };

/** The script, without which nothing can be chosen, adds the older ones. */
const mostReadings = 100;

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages) yield { path: `/${language}/teach/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const t = translator(page, library.site);
  const languages = languagesFrom(context, page);
  return (
    <TeachLayout
      context={context}
      address={address}
      t={t}
      languages={languages.map((id) => ({ id, name: languageName(id, page), direction: languageRules(id).direction }))}
      readings={newestFirst(library)
        .slice(0, mostReadings)
        .flatMap((reading) => {
          const [title] = readingTitles(context, page, reading);
          return title === undefined ? [] : [{ slug: reading.slug, title }];
        })}
      task={Object.fromEntries(languages.map((id) => [id, translator(id, library.site)("teach.task.initial")]))}
      works={works(context, page)}
      assignments={library.assignments.size > 0 ? urls.assignments(page) : undefined}
      data={{
        site: urls.teachData(),
        texts: urls.href(readingTextsPath("{slug}")),
        open: urls.assignment(page, "open"),
      }}
    />
  );
}

function works(context: SiteContext, page: Language): PrintedWork[] {
  const { library, urls } = context;
  return [...library.assignments.values()].map(({ slug, title }) => ({
    slug,
    title: wordsFor(context, page, title),
    href: urls.assignment(page, slug),
    worksheet: urls.worksheet(page, slug),
  }));
}
