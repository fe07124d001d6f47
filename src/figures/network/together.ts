// The paragraphs in which two entries stand together.
import { mentionedByRow } from "../../derive/co-mentioned.ts";
import { groupBy } from "../../derive/group-by.ts";
import { madeOncePer } from "../../made-once.ts";
import type { Library } from "../../model.ts";
import { compareText } from "../../problem.ts";
import { type Passage, pairKey, type Tie } from "./tie.ts";

/** Entries considered for the figure: the pairs of all entries of a large glossary would be millions. */
const considered = 120;

/** By `pairKey`, the paragraphs that hold both of two wanted entries; pairs that never meet are left out. */
export function passagesOfPairs(
  library: Pick<Library, "readings">,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Passage[]> {
  return passagesAmong(library, [...wanted].join(" "));
}

/** Found once for the pages and files of all languages. */
const passagesAmong = madeOncePer((library: Pick<Library, "readings">, ids: string) =>
  groupBy(passages(library, new Set(ids.split(" "))), ({ pair }) => pair),
);

/** Every paragraph of every pair. */
function* passages({ readings }: Pick<Library, "readings">, wanted: ReadonlySet<string>) {
  for (const reading of readings.values()) {
    for (const [row, mentioned] of mentionedByRow(reading)) {
      const entries = [...mentioned].filter((id) => wanted.has(id));
      for (const [index, one] of entries.entries()) {
        for (const other of entries.slice(index + 1)) yield { pair: pairKey(one, other), reading: reading.slug, row };
      }
    }
  }
}

/** In how many paragraphs each entry stands, those that stand in none left out. */
export const paragraphCounts = madeOncePer((library: Pick<Library, "readings">): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const reading of library.readings.values()) {
    for (const mentioned of mentionedByRow(reading).values()) {
      for (const entry of mentioned) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
  }
  return counts;
});

/** The pairs among the entries that stand in most paragraphs (of equals, the first of the Library), the pairs of most paragraphs first. */
export const togetherTies = madeOncePer((library: Library): readonly Tie[] => {
  const counts = paragraphCounts(library);
  const chosen = new Set(
    [...library.entries.keys()]
      .filter((id) => counts.has(id))
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
      .slice(0, considered),
  );
  const weights = new Map<string, number>();
  for (const { pair } of passages(library, chosen)) weights.set(pair, (weights.get(pair) ?? 0) + 1);
  const ties = [...weights].flatMap(([pair, weight]): Tie[] => {
    const [from, to] = pair.split(" ");
    if (from === undefined || to === undefined) return [];
    return [{ from, to, group: "together", weight, isClaimed: false, relations: [] }];
  });
  return ties.sort(
    (one, other) => other.weight - one.weight || compareText(pairKey(one.from, one.to), pairKey(other.from, other.to)),
  );
});
