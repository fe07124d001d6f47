// Which shard of a language's index a document is in: the same from build to build, whatever else is indexed.
import { hashOf } from "../language/tokens.ts";

/**
 * Documents that one shard takes; with more there are twice as many shards. Pagefind holds about 0.7 MiB for each of nine
 * hundred words in Arabic while it indexes.
 */
export const fullShard = 1024;

/** The number of shards: a power of two, so that twice as many part each shard and mix none. */
export function shardCount(documents: number, full: number = fullShard): number {
  let count = 1;
  while (count * full < documents) count *= 2;
  return count;
}

/**
 * The number of the shard, from 0.
 * @param subject of the document, the same in every language: "/readings/raqqa/"
 * @see Fowler, Noll, Vo, Eastlake and Hansen, "The FNV Non-Cryptographic Hash Algorithm": FNV-1a, 32 bits, folded to 16
 */
export function shardOf(subject: string, count: number): number {
  const hash = hashOf(subject);
  return ((hash >>> 16) ^ hash) & (count - 1);
}

/** The folder of a shard below its language's; where there is only one, that folder itself. */
export const shardFolder = (number: number, count: number): string => (count === 1 ? "" : `${number}/`);
