// Numbers of blocks as people and files write them: "1-4, 7".
import { rangesOf } from "../derive/number-ranges.ts";
import { listUpTo, wholeBetween } from "./untrusted.ts";

const mostBlocks = 2_000;
const greatest = 100_000;

/** @example writeBlocks([1, 2, 3, 7]) // "1-3,7" */
export function writeBlocks(numbers: readonly number[]): string {
  const ranges = rangesOf([...numbers].sort((a, b) => a - b));
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** Different numbers in order, from such a text or a list; undefined where it is neither, or names too many. */
export function readBlocks(input: unknown): number[] | undefined {
  const numbers = typeof input === "string" ? numbersOf(input) : listUpTo(input, mostBlocks, blockNumber);
  return numbers && [...new Set(numbers)].sort((a, b) => a - b);
}

const blockNumber = (input: unknown) => wholeBetween(input, 1, greatest);

function numbersOf(text: string): number[] | undefined {
  if (text.length > 10_000) return undefined;
  const numbers: number[] = [];
  for (const part of text.split(",")) {
    const range = /^\s*(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?\s*$/.exec(part);
    const first = blockNumber(Number(range?.[1]));
    const last = range?.[2] === undefined ? first : blockNumber(Number(range[2]));
    if (first === undefined || last === undefined || last < first) return undefined;
    if (numbers.length + last - first >= mostBlocks) return undefined;
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return numbers;
}
