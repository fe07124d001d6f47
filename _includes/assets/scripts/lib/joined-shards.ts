// The shards of a language's index, asked as one.
import type { Bundle, Match, Matches } from "./pagefind.ts";
import { rarity } from "./rarity.ts";

export interface Shard {
  readonly bundle: Bundle;
  /** How many it has. */
  readonly pages: number;
}

/** One bundle that finds what all shards find, in one order; of a single shard that shard itself. */
export function joinedShards(shards: readonly Shard[]): Bundle {
  const [only] = shards;
  if (only !== undefined && shards.length === 1) return only.bundle;
  const pages = shards.reduce((sum, shard) => sum + shard.pages, 0);
  return {
    async search(words, options) {
      const answers = await Promise.all(shards.map(({ bundle }) => bundle.search(words, options)));
      const found = answers.reduce((sum, { results }) => sum + results.length, 0);
      const results = answers.flatMap((answer, at): readonly Match[] => {
        // Pagefind takes it of each shard by itself.
        const share = rarity(pages, found) / rarity(shards[at]?.pages ?? 0, answer.results.length);
        // Two shards may give two pages one id.
        return answer.results.map(({ id, words, score, data }) => ({
          id: `${at}/${id}`,
          words,
          score: score * share,
          data,
        }));
      });
      return { results: results.sort((one, other) => other.score - one.score), totalFilters: addedUp(answers) };
    },
  };
}

function addedUp(answers: readonly Matches[]): Matches["totalFilters"] {
  const total: Record<string, Record<string, number>> = {};
  for (const { totalFilters } of answers) {
    for (const [filter, values] of Object.entries(totalFilters)) {
      const counts = { ...total[filter] };
      for (const [value, count] of Object.entries(values)) counts[value] = (counts[value] ?? 0) + count;
      total[filter] = counts;
    }
  }
  return total;
}
