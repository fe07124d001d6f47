// The relations of an entry: its small network where it has several, and a list a kind.
import type { ComponentChildren } from "preact";
import type { Translate } from "../../src/strings/index.ts";
import { EntryName, type EntryNameProps } from "./entry-name.tsx";
import { ListPager, type ListPagerProps } from "./list-pager.tsx";

export interface RelatedProps {
  readonly name: EntryNameProps;
  /** When it held, in words. */
  readonly when?: string;
  readonly isClaimed: boolean;
  readonly source?: { readonly text: string; readonly href: string };
}

export interface RelationsProps {
  readonly t: Translate;
  readonly groups: readonly {
    readonly kind: string;
    readonly label: string;
    readonly related: readonly RelatedProps[];
  }[];
  /** Where there are several pages. */
  readonly pager?: Omit<ListPagerProps, "t" | "label">;
  /** The drawing above the lists. */
  readonly children?: ComponentChildren;
}

/** On the page of the entry. */
export const Relations = ({ t, groups, pager, children }: RelationsProps) => (
  <section class="entry-section" aria-labelledby="relations">
    <h2 class="disp" id="relations">
      {t("entry.relations")}
    </h2>
    {children}
    <RelationGroups t={t} heading="h3" groups={groups} />
    {pager !== undefined && <ListPager t={t} label={t("relations.pages")} {...pager} />}
  </section>
);

type GroupsProps = Pick<RelationsProps, "t" | "groups"> & { readonly heading: "h2" | "h3" };

export const RelationGroups = ({ t, heading: Heading, groups }: GroupsProps) => (
  <div class="relation-groups">
    {groups.map(({ kind, label, related }) => (
      <div data-relation={kind}>
        <Heading class="relation-kind">{label}</Heading>
        <ul>
          {related.map((item) => (
            <Related t={t} {...item} />
          ))}
        </ul>
      </div>
    ))}
  </div>
);

const Related = ({ t, name, when, isClaimed, source }: RelatedProps & { readonly t: Translate }) => (
  <li data-certainty={isClaimed ? "claimed" : undefined}>
    <EntryName {...name} />
    {isClaimed && <span class="claimed"> {t("relation.claimed")}</span>}
    {when !== undefined && <span class="detail"> {when}</span>}
    {source !== undefined && (
      <a class="detail" href={source.href}>
        {" "}
        <bdi>{source.text}</bdi>
      </a>
    )}
  </li>
);
