// What the further pages of an entry's lists have in common.
import type { EntryPartLayoutProps } from "#includes/layouts/entry-part.tsx";
import type { Entry, Library } from "../model.ts";
import { madeOfEntry } from "../publish/made-of.ts";
import type { PageAddress, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import type { PartFolder } from "../urls.ts";
import { entryAddresses, entryTrail } from "./entry-head.ts";
import { wordsFor } from "./entry-names.ts";
import { partAddress, partAt } from "./numbered-parts.ts";

/** @param countOf how many pages the list of an entry has, the page of the entry among them */
export function* furtherAddresses(
  library: Library,
  folder: PartFolder,
  countOf: (id: string) => number,
): Iterable<PageAddress> {
  for (const first of entryAddresses(library)) {
    const count = countOf(first.subject);
    for (let part = 2; part <= count; part += 1) yield partAddress(first, folder, part);
  }
}

/** Of what such a page is made. */
export const madeOfPart = (library: Library, { subject, language }: PageAddress): string =>
  madeOfEntry(library, subject.split("/")[0] ?? "", language);

interface EntryPart extends Omit<EntryPartLayoutProps, "heading" | "count" | "pager" | "pagerLabel" | "children"> {
  readonly subject: Entry;
  readonly part: number;
}

/** The entry, the number of the page, and what the head of the page says of both. */
export function entryPart(context: SiteContext, address: PageAddress, folder: Exclude<PartFolder, "page">): EntryPart {
  const { library, urls } = context;
  const { language } = address;
  const { subject: id, part } = partAt(address.subject, folder);
  const subject = library.entries.get(id);
  if (subject === undefined) throw new Error(`No entry «${id}»`);
  const t = translator(language, library.site);
  const name = wordsFor(context, language, subject.label);
  return {
    subject,
    part,
    context,
    address,
    t,
    kind: folder,
    title: t(`${folder}.title.part`, { name: name.text, part }),
    description: t(`${folder}.description`, { name: name.text }),
    name,
    entry: urls.entry(language, id),
    ...entryTrail(context, language, t, subject),
  };
}
