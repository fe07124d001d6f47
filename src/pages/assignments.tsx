// The lists of assignments.
import type { VNode } from "preact";
import { AssignmentsLayout } from "#includes/layouts/assignments.tsx";
import type { Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { assignmentsInOrder, listedAssignments } from "./assignment-facts.ts";

export const assignmentsPage: PageKind = { id: "assignments", addresses, render };

/** A site without assignments has no list of them. */
function* addresses({ languages, assignments }: Library): Iterable<PageAddress> {
  if (assignments.size === 0) return;
  for (const language of languages) yield { path: `/${language}/assignments/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language } = address;
  const t = translator(language, library.site);
  return (
    <AssignmentsLayout
      context={context}
      address={address}
      t={t}
      assignments={listedAssignments(context, language, t, assignmentsInOrder(library.assignments.values()))}
      crumbs={[
        { name: library.site.title[language] ?? "", href: urls.home(language) },
        { name: t("assignments.title"), href: urls.assignments(language) },
      ]}
    />
  );
}
