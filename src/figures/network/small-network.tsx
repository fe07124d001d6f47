// The network around one entry: what it is tied to, and the ties among these.
import type { Entry, Library } from "../../model.ts";
import type { FigureSetting, MadeFigure } from "../figure.ts";
import { declaredTies } from "./declared.ts";
import { drawNetwork } from "./draw-network.tsx";
import type { NetworkSize } from "./network-layout.ts";
import { tieGroup } from "./relation-groups.ts";
import { ringLayout } from "./ring-layout.ts";
import type { Selection } from "./strongest.ts";
import { tieSigns } from "./tie-signs.tsx";

export interface SmallNetwork extends Pick<MadeFigure, "wide" | "signs"> {
  /** Drawn besides the entry itself. */
  readonly count: number;
  /** Tied to it in all. */
  readonly all: number;
}

/** One drawing for every screen: as wide as the narrowest, and not wider where there is room. */
export const smallSize: NetworkSize = {
  width: 400,
  label: 108,
  heightOf: (entries) => 130 + 26 * entries,
  layout: ringLayout,
};
const leastTied = 2;
const mostTied = 10;

/** Undefined for an entry with fewer than two others. */
export function smallNetwork(setting: FigureSetting, entry: Entry): SmallNetwork | undefined {
  const { entries, ties, all } = around(setting.library, entry);
  if (all < leastTied) return undefined;
  const wide = drawNetwork(setting, { entries, ties }, smallSize);
  return { wide, signs: tieSigns(setting.t, ties), count: entries.length - 1, all };
}

/** An entry and those it is tied to, where there are many, those that readings mention most; `all` counts them all. */
export function around(library: Library, entry: Entry): Selection & { readonly all: number } {
  const mentions = (id: string) => library.mentionsOf.get(id)?.length ?? 0;
  const tied = [...new Set(tiedTo(library, entry))].sort((one, other) => mentions(other) - mentions(one));
  const shown = [entry, ...tied.slice(0, mostTied).flatMap((id) => library.entries.get(id) ?? [])];
  const ties = declaredTies({ entries: new Map(shown.map((one) => [one.id, one])) });
  return { entries: shown.map(({ id }) => id), ties, all: tied.length };
}

/** Ids of entries at the other end of its relations, typed here or there. */
function tiedTo(library: Library, entry: Entry): string[] {
  return entry.relations.flatMap(({ target, kind, inverse }) => {
    const other = library.entries.get(target);
    if (other === undefined || target === entry.id) return [];
    const isTie = inverse
      ? other.relations.some((relation) => !relation.inverse && relation.target === entry.id && tieGroup(relation.kind))
      : tieGroup(kind) !== undefined;
    return isTie ? [target] : [];
  });
}
