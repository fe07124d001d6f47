// Whole numbers as the runs they make.

/**
 * @param numbers ascending
 * @example rangesOf([1, 2, 3, 7]) // [[1, 3], [7, 7]]
 */
export function rangesOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && (number === range[1] || number === range[1] + 1)) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
