// The further pages of the concordance of an entry; the first part stands on the page of the entry.
import type { VNode } from "preact";
import { EntryPartLayout } from "#includes/layouts/entry-part.tsx";
import { ConcordanceReadings } from "#includes/parts/concordance.tsx";
import { concordanceParts } from "../derive/concordance.ts";
import type { Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { entryConcordance } from "./entry-concordance.ts";
import { entryPart, furtherAddresses, madeOfPart } from "./entry-part.ts";

export const mentionsPage: PageKind = {
  id: "mentions",
  addresses: (library: Library) => furtherAddresses(library, "mentions", (id) => concordanceParts(library, id).length),
  render,
  madeOf: madeOfPart,
};

function render(context: SiteContext, address: PageAddress): VNode {
  const { subject, part, ...head } = entryPart(context, address, "mentions");
  const { t } = head;
  const { count, readings, pager } = entryConcordance(context, address.language, t, subject, part);
  return (
    <EntryPartLayout
      {...head}
      heading={t("concordance.title")}
      count={count}
      pager={pager}
      pagerLabel={t("concordance.pages")}
    >
      <div class="concordance">
        <ConcordanceReadings t={t} page={address.language} heading="h2" readings={readings} />
      </div>
    </EntryPartLayout>
  );
}
