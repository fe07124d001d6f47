// The list of assignments.
import type { ListedAssignment } from "../../src/pages/assignment-facts.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { AssignmentList } from "../parts/assignment-list.tsx";
import { Breadcrumbs } from "../parts/metadata/index.tsx";
import { Document } from "./document.tsx";

export interface AssignmentsLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly assignments: readonly ListedAssignment[];
  readonly crumbs: readonly { readonly name: string; readonly href: string }[];
}

export const AssignmentsLayout = ({ context, address, t, assignments, crumbs }: AssignmentsLayoutProps) => (
  <Document
    context={context}
    address={address}
    kind="assignments"
    title={t("assignments.title")}
    description={t("assignments.description")}
    head={<Breadcrumbs context={context} crumbs={crumbs} />}
  >
    <div class="wrap">
      <header class="head">
        <h1 class="disp">{t("assignments.title")}</h1>
        <p class="deck">{t("assignments.description")}</p>
      </header>
      {assignments.length === 0 ? (
        <p>{t("assignments.empty")}</p>
      ) : (
        <AssignmentList page={address.language} assignments={assignments} />
      )}
    </div>
  </Document>
);
