// A mark of a drawing: what stands for one entry or for several, and leads to it.
import type { ComponentChildren } from "preact";
import type { Entry } from "../model.ts";
import type { FigureSetting } from "./figure.ts";

interface MarkProps {
  readonly setting: Pick<FigureSetting, "entryHref">;
  readonly entries: readonly Entry[];
  /** Of what it stands for in words, for a mark of several entries. */
  readonly title?: string;
  readonly children: ComponentChildren;
}

/**
 * The mark of one entry is a link to its page; the table has the same link for the keyboard and for those who cannot
 * see, which is why this one has no tab stop (SPEC §7). The filters find marks by `data-entries`.
 */
export const Mark = ({ setting, entries, title, children }: MarkProps) => {
  const [entry, ...others] = entries;
  const ids = entries.map(({ id }) => id).join(" ");
  const href = entry !== undefined && others.length === 0 ? setting.entryHref(entry.id) : undefined;
  if (entry === undefined || href === undefined) {
    return (
      <g class={`mark ${entry?.type ?? ""}`} data-entries={ids} data-several={others.length > 0 || undefined}>
        {title !== undefined && <title>{title}</title>}
        {children}
      </g>
    );
  }
  return (
    <a class={`mark ${entry.type}`} href={href} tabIndex={-1} data-entry={entry.id} data-entries={ids}>
      {title !== undefined && <title>{title}</title>}
      {children}
    </a>
  );
};
