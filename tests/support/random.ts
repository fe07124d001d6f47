// Chance that comes out the same each time.

/** mulberry32: the same numbers from 0 to 1 for a seed everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(all: readonly T[], random: () => number): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error("Nothing to choose from");
  return found;
}

/** The first far more often than the last, by Zipf's law; undefined where there are none. */
export function commonly<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(all.length ** random()) - 1];
}

/** So many of them, none twice. */
export function chosen<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}
