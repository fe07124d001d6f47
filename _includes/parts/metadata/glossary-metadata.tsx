// What the head of the glossary, or of one type of its entries, says: the set of terms, and the way to it.
import type { Language } from "../../../src/model.ts";
import { glossaryData } from "../../../src/publish/linked-data/site.ts";
import { glossaryTrail } from "../../../src/publish/linked-data/trail.ts";
import type { SiteContext } from "../../../src/site-context.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { DataBlock } from "./data-block.tsx";

interface GlossaryMetadataProps {
  readonly context: SiteContext;
  /** The page's. */
  readonly language: Language;
  /** On the page of one type. */
  readonly typeId?: string;
}

export function GlossaryMetadata({ context, language, typeId }: GlossaryMetadataProps) {
  return (
    <>
      <DataBlock type="application/ld+json" data={glossaryData(context, language)} />
      <Breadcrumbs context={context} crumbs={glossaryTrail(context, language, typeId)} />
    </>
  );
}
