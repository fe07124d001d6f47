// The relations of an entry with their addresses and words for one page.
import type { RelatedProps, RelationsProps } from "#includes/parts/relations.tsx";
import { whenIn } from "../derive/dates.ts";
import { type RelatedEntry, relationsByKind } from "../derive/relations-by-kind.ts";
import type { Entry, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { entryName, wordsFor } from "./entry-names.ts";

export function entryRelations(
  context: SiteContext,
  page: Language,
  t: Translate,
  entry: Entry,
): RelationsProps["groups"] {
  return relationsByKind(context.library, entry).map(({ kind, label, related }) => ({
    kind,
    label: wordsFor(context, page, label).text,
    related: related.map((item) => relatedProps(context, page, t, entry, item)),
  }));
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
