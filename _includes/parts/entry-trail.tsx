// Where an entry belongs: the glossary, its type.
import type { Translate } from "../../src/strings/index.ts";

export interface EntryTrailProps {
  readonly t: Translate;
  readonly crumbs: readonly { readonly href: string; readonly text: string }[];
  readonly type: { readonly id: string; readonly label: string; readonly href: string };
}

export const EntryTrail = ({ t, crumbs, type }: EntryTrailProps) => (
  <nav class="eyebrow entry-eyebrow" aria-label={t("entry.trail")}>
    {crumbs.map(({ href, text }) => (
      <a href={href}>{text}</a>
    ))}
    <a class={`kind ${type.id}`} href={type.href}>
      {type.label}
    </a>
  </nav>
);
