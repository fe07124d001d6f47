// The lists of readings: all of them, those of a level, those on a subject.
import type { VNode } from "preact";
import { type FilterGroup, ReadingsLayout } from "#includes/layouts/readings.tsx";
import type { Language, Library, Reading } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { type Translate, translator } from "../strings/index.ts";
import { levelName, listedReadings, newestFirst } from "./listed-readings.ts";

export const readingsPage: PageKind = { id: "readings", addresses, render };

/** A narrower list: its subject is `level/<id>` or `tag/<id>`. */
interface Shelf {
  readonly subject: string;
  readonly readings: readonly Reading[];
}

const levels = ["beginner", "intermediate", "advanced"];

/** The levels that a reading has, the easiest first. */
export function levelsIn(library: Library): (Shelf & { readonly level: string })[] {
  return levels.flatMap((level) => {
    const readings = newestFirst(library).filter((reading) => reading.level === level);
    return readings.length === 0 ? [] : [{ level, subject: `level/${level}`, readings }];
  });
}

/** The subjects that a reading has, in the order of the site's file, then of the readings. */
function tagsIn(library: Library): (Shelf & { readonly tag: string })[] {
  const all = newestFirst(library);
  const tags = new Set([...Object.keys(library.site.tags), ...all.flatMap((reading) => reading.tags)]);
  return [...tags].flatMap((tag) => {
    const readings = all.filter((reading) => reading.tags.includes(tag));
    return readings.length === 0 ? [] : [{ tag, subject: `tag/${tag}`, readings }];
  });
}

function* addresses(library: Library): Iterable<PageAddress> {
  const shelves = [...levelsIn(library), ...tagsIn(library)];
  for (const language of library.languages) {
    yield { path: `/${language}/readings/`, language, subject: "" };
    for (const { subject } of shelves) yield { path: `/${language}/readings/${subject}/`, language, subject };
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language, subject } = address;
  const t = translator(language, library.site);
  const shelf = [...levelsIn(library), ...tagsIn(library)].find((candidate) => candidate.subject === subject);
  const readings = shelf?.readings ?? newestFirst(library);
  const title = titleOf(library, language, t, subject);
  return (
    <ReadingsLayout
      context={context}
      address={address}
      t={t}
      title={title}
      count={t("count.readings", { n: readings.length })}
      filters={library.readings.size === 0 ? [] : filters(context, language, t, subject)}
      readings={listedReadings(context, language, t, readings)}
      crumbs={[
        { name: library.site.title[language] ?? "", href: urls.home(language) },
        { name: t("readings.title"), href: urls.readings(language) },
        ...(shelf === undefined ? [] : [{ name: title, href: urls.href(address.path) }]),
      ]}
    />
  );
}

function titleOf(library: Library, language: Language, t: Translate, subject: string): string {
  const [shelf, id = ""] = subject.split("/");
  if (shelf === "level") return t("readings.byLevel", { level: levelName(t, id) });
  if (shelf === "tag") return t("readings.byTag", { tag: library.site.tags[id]?.[language] ?? id });
  return t("readings.title");
}

function filters(context: SiteContext, language: Language, t: Translate, subject: string): FilterGroup[] {
  const { library, urls } = context;
  const all = {
    href: urls.readings(language),
    label: t("filters.all"),
    count: t("number", { n: library.readings.size }),
    isCurrent: subject === "",
  };
  const choice = (shelf: Shelf, href: string, label: string) => ({
    href,
    label,
    count: t("number", { n: shelf.readings.length }),
    isCurrent: shelf.subject === subject,
  });
  const ofLevel = levelsIn(library).map((shelf) =>
    choice(shelf, urls.readingsByLevel(language, shelf.level), levelName(t, shelf.level)),
  );
  const ofTag = tagsIn(library).map((shelf) =>
    choice(shelf, urls.readingsByTag(language, shelf.tag), library.site.tags[shelf.tag]?.[language] ?? shelf.tag),
  );
  return [
    { label: t("filters.level"), choices: [all, ...ofLevel] },
    ...(ofTag.length === 0 ? [] : [{ label: t("filters.tag"), choices: ofTag }]),
  ];
}
