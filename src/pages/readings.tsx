// The lists of readings: all of them, and those of each shelf.
import type { VNode } from "preact";
import { type FilterGroup, ReadingsLayout } from "#includes/layouts/readings.tsx";
import { newestFirst } from "../derive/newest-first.ts";
import type { Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { type Translate, translator } from "../strings/index.ts";
import { listedReadings } from "./listed-readings.ts";
import { shelfGroups, shelvesIn } from "./reading-shelves.ts";

export const readingsPage: PageKind = { id: "readings", addresses, render };

/** @param subject of a shelf; "" for all readings */
const pathOf = (language: Language, subject: string) => `/${language}/readings/${subject === "" ? "" : `${subject}/`}`;

function* addresses(library: Library): Iterable<PageAddress> {
  const subjects = ["", ...shelvesIn(library).map(({ subject }) => subject)];
  for (const language of library.languages) {
    for (const subject of subjects) yield { path: pathOf(language, subject), language, subject };
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language, subject } = address;
  const t = translator(language, library.site);
  const shelf = shelvesIn(library).find((candidate) => candidate.subject === subject);
  const readings = shelf?.readings ?? newestFirst(library);
  const title = shelf?.title(language, t) ?? t("readings.title");
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
