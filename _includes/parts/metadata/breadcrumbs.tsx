// The way to a page, for search engines.
import { breadcrumbData, type Crumb } from "../../../src/publish/linked-data/site.ts";
import type { SiteContext } from "../../../src/site-context.ts";
import { DataBlock } from "./data-block.tsx";

export function Breadcrumbs({ context, crumbs }: { readonly context: SiteContext; readonly crumbs: readonly Crumb[] }) {
  return <DataBlock type="application/ld+json" data={breadcrumbData(context, crumbs)} />;
}
