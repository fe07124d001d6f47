// The relations of an entry with their addresses and words for one page.
import type { RelatedProps, RelationsProps } from "#includes/parts/relations.tsx";
import { whenIn } from "../derive/dates.ts";
import { type RelatedEntry, relationParts, relationsByKind } from "../derive/relations-by-kind.ts";
import type { Entry, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { entryName, wordsFor } from "./entry-names.ts";
import { pagerOf } from "./numbered-parts.ts";

/** @param part number of a page of the relations, from 1: the page of the entry is the first */
export function entryRelations(
  context: SiteContext,
  page: Language,
  t: Translate,
  entry: Entry,
  part = 1,
): Pick<RelationsProps, "groups" | "pager"> {
  const { library, urls } = context;
  const all = relationsByKind(library, entry);
  const parts = relationParts(library, entry.id);
  const href = urls.entry(page, entry.id);
  return {
    pager: pagerOf(part, parts.length, (other) =>
      other === 1 ? urls.entry(page, entry.id, "relations") : urls.part(href, "relations", other),
    ),
    groups: (parts[part - 1] ?? []).flatMap(({ group, start, end }) => {
      const found = all[group];
      if (found === undefined) return [];
      const { kind, label, related } = found;
      const items = related.slice(start, end).map((item) => relatedProps(context, page, t, entry, item));
      return [{ kind, label: wordsFor(context, page, label).text, related: items }];
    }),
  };
}

function relatedProps(
  context: SiteContext,
  page: Language,
  t: Translate,
  from: Entry,
  { relation, entry }: RelatedEntry,
): RelatedProps {
  return {
    name: entryName(context, page, entry),
    when: whenIn(context.library.site, page, relation),
    isClaimed: relation.certainty === "claimed",
    source: sourceOf(context, page, t, from, { relation, entry }),
  };
}

/** Where a relation was read: a number of the list of sources, here or on the page of the entry it was typed at. */
function sourceOf(
  context: SiteContext,
  page: Language,
  t: Translate,
  from: Entry,
  { relation: { source }, entry }: RelatedEntry,
): RelatedProps["source"] {
  if (source === undefined) return undefined;
  const isHere = from.sources.includes(source);
  const number = (isHere ? from : entry).sources.indexOf(source) + 1;
  if (number === 0) return undefined;
  const fragment = `source-${number}`;
  return {
    text: isHere ? t("entry.source", { n: number }) : source.title,
    href: isHere ? `#${fragment}` : context.urls.entry(page, entry.id, fragment),
  };
}
