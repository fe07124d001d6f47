// Which kinds of page search engines and social sites are asked to leave out.

const unindexed: ReadonlySet<string> = new Set([
  "search",
  "not-found",
  "offline",
  "open-assignment",
  "study",
  "teach",
  "worksheet",
]);

/** Whether pages of this kind belong in the sitemap and in search engines. */
export function isIndexed(pageKind: string): boolean {
  return !unindexed.has(pageKind);
}
