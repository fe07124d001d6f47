// What the head of a reading says of it: the article, the way to it, and how to cite it.
import type { Language } from "../../../src/model.ts";
import { citationMeta } from "../../../src/publish/citation.ts";
import { readingData } from "../../../src/publish/linked-data/reading.ts";
import { readingTrail } from "../../../src/publish/linked-data/trail.ts";
import type { SiteContext } from "../../../src/site-context.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { DataBlock } from "./data-block.tsx";
import { MetaTags } from "./meta-tags.tsx";

interface ReadingMetadataProps {
  readonly context: SiteContext;
  /** The page's. */
  readonly language: Language;
  readonly slug: string;
}

export function ReadingMetadata({ context, language, slug }: ReadingMetadataProps) {
  const reading = context.library.readings.get(slug);
  if (reading === undefined) return null;
  const data = readingData(context, language, reading);
  return (
    <>
      <MetaTags tags={citationMeta(context, language, reading)} />
      {data !== undefined && <DataBlock type="application/ld+json" data={data} />}
      <Breadcrumbs context={context} crumbs={readingTrail(context, language, reading)} />
    </>
  );
}
