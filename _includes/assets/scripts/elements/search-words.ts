// What a search says of its answer, on the search page and in quick search.
import type { Answer, Offer } from "../lib/query.ts";
import { text } from "../lib/strings.ts";

/** How many results; where nothing has the words themselves, that, with the names they may be meant for. */
export function statusOf({ isGuess, offers }: Answer, count: number, query: string): string {
  if (count === 0) return text("search.none", { query });
  if (!isGuess) return text("search.results", { n: count });
  const names = [...new Set(offers.map(labelOf))].join(text("listComma"));
  return names === "" ? text("search.similar", { query }) : text("search.nearest", { query, names });
}

export const labelOf = ({ label }: Offer): string =>
  label[document.documentElement.lang] ?? Object.values(label)[0] ?? "";
