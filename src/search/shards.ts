// Rows parted into small files by the first letters of their keys, so that a query loads only what it needs.

/** A file of at most this many characters, unless its rows cannot be told apart by four letters. */
const fullShard = 24_000;
const longestPrefix = 4;

/** Rows by prefix of their keys: one letter, or more where a letter has too many. A row may stand under many keys. */
export function shards<Row>(
  rowsOf: ReadonlyMap<string, readonly Row[]>,
  length: (row: Row) => number,
): ReadonlyMap<string, readonly Row[]> {
  const parted = new Map<string, readonly Row[]>();
  const part = (keys: readonly string[], letters: number): void => {
    for (const [prefix, group] of groupBy(keys, (key) => key.slice(0, letters))) {
      const rows = [...new Set(group.flatMap((key) => rowsOf.get(key) ?? []))];
      const isFull = rows.reduce((sum, row) => sum + length(row), 0) > fullShard;
      // A key as short as the prefix cannot go further: its rows stay.
      const [short, long] = [group.filter((key) => key.length <= letters), group.filter((key) => key.length > letters)];
      if (!isFull || letters === longestPrefix || long.length === 0) parted.set(prefix, rows);
      else {
        if (short.length > 0) parted.set(prefix, [...new Set(short.flatMap((key) => rowsOf.get(key) ?? []))]);
        part(long, letters + 1);
      }
    }
  };
  part([...rowsOf.keys()].sort(), 1);
  return parted;
}

function groupBy(keys: readonly string[], prefixOf: (key: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = groups.get(prefixOf(key));
    if (group) group.push(key);
    else groups.set(prefixOf(key), [key]);
  }
  return groups;
}

/**
 * Which files of a key are wanted: its own, all that are likely to have what is near to it, or those of words that are
 * like it but for their first letter.
 */
export type Reach = "own" | "likely" | "otherStart";

/** A guess reads at most this many files a key. */
const mostLikely = 6;
const shortestRest = 2;

/** A key without its first letter, in capitals: under it a row is found when the first letter is wrong. */
export const restKey = (key: string): string => (key.length > shortestRest ? key.slice(1).toUpperCase() : "");

/** The prefixes of the files of a key, the nearest first. */
export function shardsOf(key: string, prefixes: readonly string[], reach: Reach): readonly string[] {
  if (reach === "otherStart") {
    // The first letter is another one, is missing, or is one too many.
    const keys = [restKey(key), key.toUpperCase(), key.slice(1)].filter((each) => each.length >= shortestRest);
    return keys.flatMap((each) => shardsOf(each, prefixes, "own"));
  }
  const near = prefixes
    .filter((prefix) => (reach === "likely" ? prefix[0] === key[0] : key.startsWith(prefix)))
    .sort((one, other) => shared(other, key) - shared(one, key) || (one < other ? -1 : 1));
  return near.slice(0, reach === "likely" ? mostLikely : 1);
}

/** Number of letters at the start that two words share. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
