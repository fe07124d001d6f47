// The lists of readings: all of them, and those of each shelf.
import type { VNode } from "preact";
import { type FilterGroup, ReadingsLayout } from "#includes/layouts/readings.tsx";
import { newestFirst } from "../derive/newest-first.ts";
import { partCount, stretchOf } from "../derive/parts.ts";
import type { Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { type Translate, translator } from "../strings/index.ts";
import { listedReadings } from "./listed-readings.ts";
import { pagerOf, partAddress, partAt } from "./numbered-parts.ts";
import { shelfGroups, shelvesIn } from "./reading-shelves.ts";

export const readingsPage: PageKind = { id: "readings", addresses, render };

const readingsPerPage = 100;

/** @param subject of a shelf; "" for all readings */
const pathOf = (language: Language, subject: string) => `/${language}/readings/${subject === "" ? "" : `${subject}/`}`;

function* addresses(library: Library): Iterable<PageAddress> {
  const lists = [{ subject: "", readings: newestFirst(library) }, ...shelvesIn(library)];
  for (const language of library.languages) {
    for (const { subject, readings } of lists) {
      const first = { path: pathOf(language, subject), language, subject };
      const count = partCount(readings.length, readingsPerPage);
      for (let part = 1; part <= count; part += 1) yield partAddress(first, "page", part);
    }
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language } = address;
  const { subject, part } = partAt(address.subject, "page");
  const t = translator(language, library.site);
  const shelf = shelvesIn(library).find((candidate) => candidate.subject === subject);
  const readings = shelf?.readings ?? newestFirst(library);
  const { start, end } = stretchOf(part, readings.length, readingsPerPage);
  const title = shelf?.title(language, t) ?? t("readings.title");
  const base = urls.href(pathOf(language, subject));
  return (
    <ReadingsLayout
      context={context}
      address={address}
      t={t}
      title={title}
      documentTitle={part === 1 ? title : t("readings.title.part", { title, part })}
      count={t("count.readings", { n: readings.length })}
      filters={library.readings.size === 0 ? [] : filters(context, language, t, subject)}
      readings={listedReadings(context, language, t, readings.slice(start, end), start)}
      start={start + 1}
      pager={pagerOf(part, partCount(readings.length, readingsPerPage), (other) => urls.part(base, "page", other))}
      crumbs={[
        { name: library.site.title[language] ?? "", href: urls.home(language) },
        { name: t("readings.title"), href: urls.readings(language) },
        ...(shelf === undefined ? [] : [{ name: title, href: base }]),
      ]}
    />
  );
}

/** Each group with its shelves; the first begins with all readings. */
function filters({ library, urls }: SiteContext, page: Language, t: Translate, current: string): FilterGroup[] {
  const choice = (subject: string, label: string, n: number) => ({
    href: urls.href(pathOf(page, subject)),
    label,
    count: t("number", { n }),
    isCurrent: subject === current,
  });
  return shelfGroups.flatMap(({ label, shelves }, index) => {
    const all = index === 0 ? [choice("", t("filters.all"), library.readings.size)] : [];
    const narrower = shelves(library).map(({ subject, name, readings }) =>
      choice(subject, name(page, t), readings.length),
    );
    const choices = [...all, ...narrower];
    return choices.length === 0 ? [] : [{ label: t(label), choices }];
  });
}
