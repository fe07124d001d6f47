// Pages that the index found, fetched for showing.
import type { Hit } from "./hits.ts";
import type { Fragment } from "./pagefind.ts";

export interface FoundPage {
  readonly language: string;
  readonly kind: string;
  readonly isEntry: boolean;
  readonly fragment: Fragment;
}

/** Parts the aliases of an entry in the index. */
const aliasGap = " | ";

/** Fetches what to show of hits; no string of it has glue. */
export function foundPages(hits: readonly Hit[]): Promise<FoundPage[]> {
  return Promise.all(hits.map(foundPage));
}

async function foundPage({ language, kind, isEntry, fragment }: Hit): Promise<FoundPage> {
  return { language, kind, isEntry, fragment: await fragment() };
}

export interface FoundAlias {
  readonly language: string;
  readonly name: string;
}

/** Other names of an entry, as the index keeps them: each after its language and a colon. */
export function aliasesOf({ fragment }: FoundPage): FoundAlias[] {
  const aliases = (fragment.meta.aliases ?? "").split(aliasGap).filter((alias) => alias !== "");
  return aliases.map((alias) => {
    const colon = alias.indexOf(":");
    return { language: alias.slice(0, colon), name: alias.slice(colon + 1) };
  });
}
