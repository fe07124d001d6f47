// The further pages of the relations of an entry; the first part stands on the page of the entry.
import type { VNode } from "preact";
import { EntryPartLayout } from "#includes/layouts/entry-part.tsx";
import { RelationGroups } from "#includes/parts/relations.tsx";
import { relationParts, relationsByKind } from "../derive/relations-by-kind.ts";
import type { Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { entryPart, furtherAddresses, madeOfPart } from "./entry-part.ts";
import { entryRelations } from "./entry-relations.ts";

export const relatedPage: PageKind = {
  id: "relations",
  addresses: (library: Library) => furtherAddresses(library, "relations", (id) => relationParts(library, id).length),
  render,
  madeOf: madeOfPart,
};

function render(context: SiteContext, address: PageAddress): VNode {
  const { subject, part, ...head } = entryPart(context, address, "relations");
  const { t } = head;
  const all = relationsByKind(context.library, subject);
  const count = all.reduce((sum, { related }) => sum + related.length, 0);
  const { groups, pager } = entryRelations(context, address.language, t, subject, part);
  return (
    <EntryPartLayout
      {...head}
      heading={t("entry.relations")}
      count={t("entry.relations.count", { n: count })}
      pager={pager}
      pagerLabel={t("relations.pages")}
    >
      <div class="entry-section">
        <RelationGroups t={t} heading="h2" groups={groups} />
      </div>
    </EntryPartLayout>
  );
}
