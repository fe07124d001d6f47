// The queries that search is measured with, and how.
import { readFileSync } from "node:fs";

export interface QueryCase {
  readonly kind: string;
  /** Language of the search page. */
  readonly page: string;
  readonly query: string;
  /** What the readings wanted speak of: "entry:isis", "noun:attack". */
  readonly subject: string;
}

/** The table beside this file; `#` begins a remark. */
export function queryCases(): readonly QueryCase[] {
  const table = readFileSync(new URL("cases/queries.txt", import.meta.url), "utf8");
  const rows = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return rows.map((line) => {
    const [kind = "", page = "", query = "", subject = ""] = line.split(" | ");
    return { kind, page, query, subject };
  });
}

/** Results looked at; the entry's card is one of them. */
export const depth = 5;

/**
 * The share of the readings that could stand among the first results that do: cards of entries take places, too.
 * @param links the addresses of the results in order
 */
export function recallOf(links: readonly string[], wanted: ReadonlySet<string>): number {
  const first = links.slice(0, depth);
  const cards = first.filter((link) => link.includes("/glossary/")).length > 0 ? 1 : 0;
  const slugs = new Set(first.flatMap((link) => /\/readings\/([^/]+)\//.exec(link)?.[1] ?? []));
  const found = [...slugs].filter((slug) => wanted.has(slug)).length;
  return wanted.size === 0 ? 0 : found / Math.min(wanted.size, depth - cards);
}

/** Mean recall by kind, and of all queries. */
export function recallByKind(results: readonly { readonly kind: string; readonly recall: number }[]) {
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const byKind = new Map(
    kinds.map((kind) => [kind, mean(results.filter((each) => each.kind === kind).map(({ recall }) => recall))]),
  );
  return { byKind, all: mean(results.map(({ recall }) => recall)) };
}
