// What the head of the home page says: the site, and how to search it.
import type { Language } from "../../../src/model.ts";
import { websiteData } from "../../../src/publish/linked-data/site.ts";
import type { SiteContext } from "../../../src/site-context.ts";
import { DataBlock } from "./data-block.tsx";

export function HomeMetadata({ context, language }: { readonly context: SiteContext; readonly language: Language }) {
  return <DataBlock type="application/ld+json" data={websiteData(context, language)} />;
}
