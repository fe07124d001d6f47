// What the head of an entry's page says of it: the term, what it stands for, and the way to it.
import type { Language } from "../../../src/model.ts";
import { entryData } from "../../../src/publish/linked-data/entry.ts";
import { entryTrail } from "../../../src/publish/linked-data/trail.ts";
import type { SiteContext } from "../../../src/site-context.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { DataBlock } from "./data-block.tsx";

interface EntryMetadataProps {
  readonly context: SiteContext;
  /** The page's. */
  readonly language: Language;
  readonly id: string;
}

export function EntryMetadata({ context, language, id }: EntryMetadataProps) {
  const entry = context.library.entries.get(id);
  if (entry === undefined) return null;
  return (
    <>
      <DataBlock type="application/ld+json" data={entryData(context, language, entry)} />
      <Breadcrumbs context={context} crumbs={entryTrail(context, language, entry)} />
    </>
  );
}
