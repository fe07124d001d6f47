// What documents are made of, as a hash: where it is the same, they need not be made to be known.
import { createHash } from "node:crypto";
import path from "node:path";
import { treeStamp } from "../file-stamp.ts";
import type { Entry, Language, Library } from "../model.ts";
import type { SearchDocument, SearchSource } from "./search-documents.tsx";

/** What neither the matcher nor the code of an entry has a use for. */
const beside: ReadonlySet<string> = new Set<keyof Entry>([
  "span",
  "definition",
  "body",
  "admin",
  "dates",
  "coordinates",
  "relations",
  "designations",
  "note",
  "sameAs",
  "sources",
]);

/**
 * The key of a shard's sources in a language.
 * @param engine absolute path of the engine, whose code and packages are a part of what shards are made of
 * @returns a function that gives undefined while the code may still change unnoticed
 */
export function sourceKeys(
  { entries, languages }: Library,
  engine: string,
): (language: Language, sources: readonly SearchSource[]) => string | undefined {
  const code = treeStamp(["src", "package.json"].map((each) => path.join(engine, each)));
  if (code === undefined || code.isLate) return () => undefined;
  const glossary = [...entries.values()].map((entry) => Object.entries(entry).filter(([name]) => !beside.has(name)));
  const common = createHash("sha256").update(JSON.stringify([code.stamp, process.version, languages, glossary]));
  return (language, sources) => {
    const hash = common.copy().update(language);
    for (const { subject, made } of sources) hash.update(JSON.stringify([subject, made]));
    return hash.digest("base64url");
  };
}

/** The key of documents and of all that an index of them depends on. */
export function documentsKey(documents: readonly SearchDocument[], indexer: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(indexer));
  for (const { url, content } of documents) hash.update(JSON.stringify([url, content]));
  return hash.digest("base64url");
}
