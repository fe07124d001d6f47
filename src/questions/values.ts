// Reading values of answers that anyone may have written.

/** A whole number from 0 to `count - 1`; undefined for anything else. */
export function indexBelow(input: unknown, count: number): number | undefined {
  return typeof input === "number" && Number.isInteger(input) && input >= 0 && input < count ? input : undefined;
}

/** The different numbers of a list that are among those allowed, sorted; undefined where any is not. */
export function numbersAmong(input: unknown, allowed: readonly number[]): readonly number[] | undefined {
  if (!Array.isArray(input) || input.length > allowed.length) return undefined;
  const known = new Set(allowed);
  const numbers = new Set<number>();
  for (const item of input) {
    if (typeof item !== "number" || !known.has(item)) return undefined;
    numbers.add(item);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** One choice for each of `length` things, each an index below `count` or null. */
export function choicesOf(input: unknown, length: number, count: number): readonly (number | null)[] | undefined {
  if (!Array.isArray(input) || input.length !== length) return undefined;
  const choices = Array.from(input, (item: unknown) => (item === null ? null : indexBelow(item, count)));
  return choices.includes(undefined) ? undefined : choices.map((item) => item ?? null);
}

/** All indices of a list of `count` things. */
export function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The share earned by a set of picks: each right one counts for, each wrong one against; never below none. */
export function shareOfPicks(picked: readonly number[], right: readonly number[]): number {
  const hits = picked.filter((item) => right.includes(item)).length;
  return right.length === 0 ? 0 : Math.max(0, (2 * hits - picked.length) / right.length);
}

/** The share of places that hold what they should. */
export function shareInPlace(chosen: readonly (number | null)[], right: readonly number[]): number {
  return right.length === 0 ? 0 : right.filter((item, index) => chosen[index] === item).length / right.length;
}
