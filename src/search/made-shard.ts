// A shard of the index, from the last build where nothing it is made of has changed.
import type { Language } from "../model.ts";
import type { Gluing } from "./glued-text.ts";
import { indexShard } from "./index-shard.ts";
import { type KeptShard, keepShard, readShard } from "./kept-shard.ts";
import type { SearchSource } from "./search-documents.tsx";
import { documentsKey } from "./source-keys.ts";

export interface ShardToMake {
  /** Absolute path of the file in which the shard is kept. */
  readonly file: string;
  readonly sources: readonly SearchSource[];
  readonly stemming: Language;
  /** The version of Pagefind. */
  readonly pagefind: string;
  /** Hash of what the documents are made of; undefined where that cannot be told. */
  readonly key: string | undefined;
  /** Called once, before documents are made; its `words` are the shard's own. */
  gluing(): Gluing;
}

/** Changes with what is made of Pagefind's files. */
const form = "1";

/** The shard, kept for the next build. Documents are made only where their sources changed, and indexed only where they did. */
export async function madeShard({ file, sources, stemming, pagefind, key, gluing }: ShardToMake): Promise<KeptShard> {
  const kept = readShard(file);
  if (kept !== undefined && kept.sources === key) return kept;
  const glue = gluing();
  const documents = sources.map((source) => source.document(glue));
  const indexed = documentsKey(documents, [form, pagefind, stemming]);
  const shard: KeptShard = {
    sources: key ?? "",
    documents: indexed,
    words: [...glue.words],
    files: kept?.documents === indexed ? kept.files : await indexShard(documents, stemming),
  };
  keepShard(file, shard);
  return shard;
}
