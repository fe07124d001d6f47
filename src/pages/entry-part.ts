// What the further pages of an entry's lists have in common.
import type { EntryPartLayoutProps } from "#includes/layouts/entry-part.tsx";
import { entryTypeById } from "../entry-types/index.ts";
import type { Entry, Library } from "../model.ts";
import type { PageAddress, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import type { PartFolder } from "../urls.ts";
import { wordsFor } from "./entry-names.ts";
import { partAddress, partAt } from "./numbered-parts.ts";

/** @param countOf how many pages the list of an entry has, the page of the entry among them */
export function* furtherAddresses(
  library: Library,
  folder: PartFolder,
  countOf: (id: string) => number,
): Iterable<PageAddress> {
  for (const language of library.languages) {
    for (const id of library.entries.keys()) {
      const first = { path: `/${language}/glossary/${id}/`, language, subject: id };
      const count = countOf(id);
      for (let part = 2; part <= count; part += 1) yield partAddress(first, folder, part);
    }
  }
}

interface EntryPart
  extends Pick<EntryPartLayoutProps, "context" | "address" | "t" | "name" | "entry" | "crumbs" | "type"> {
  readonly subject: Entry;
  readonly part: number;
}

/** The entry, the number of the page, and what the head of the page says of both. */
export function entryPart(context: SiteContext, address: PageAddress, folder: PartFolder): EntryPart {
  const { library, urls } = context;
  const { language } = address;
  const { subject: id, part } = partAt(address.subject, folder);
  const subject = library.entries.get(id);
  if (subject === undefined) throw new Error(`No entry «${id}»`);
  const t = translator(language, library.site);
  const type = entryTypeById.get(subject.type);
  return {
    subject,
    part,
    context,
    address,
    t,
    name: wordsFor(context, language, subject.label),
    entry: urls.entry(language, id),
    crumbs: [{ href: urls.glossary(language), text: t("nav.glossary") }],
    type: {
      id: subject.type,
      label: type?.label[language] ?? subject.type,
      href: urls.glossaryType(language, type?.folder ?? subject.type),
    },
  };
}
