// Takes items out of a list in YAML and leaves every other byte as it is.
import { isNode, type YAMLSeq } from "yaml";
import type { Mend } from "../load/characters.ts";

export interface ItemMend {
  readonly mend: Mend;
  /** Indices of the items it takes away. */
  readonly items: readonly number[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The mends that take items out, `[a, b]` or one a line. Nothing where a comment would be lost or an item takes more
 * than its line.
 * @param shift UTF-16 offset of the YAML in the text
 * @param keyEnd offset in the YAML at which the key of the list ends
 */
export function withoutItems(
  text: string,
  shift: number,
  list: YAMLSeq,
  indices: readonly number[],
  keyEnd: number,
): readonly ItemMend[] {
  const ranges = list.items.map((item): Range => {
    const [start, end] = (isNode(item) ? item.range : undefined) ?? [0, 0];
    return { start: shift + start, end: shift + end };
  });
  const mends =
    list.flow === true
      ? flowMends(ranges, indices)
      : indices.length === ranges.length
        ? emptyList(ranges, indices, shift + keyEnd)
        : lineMends(text, ranges, indices);
  return mends.filter(({ mend }) => !text.slice(mend.start, mend.end).includes("#"));
}

/** An item goes with the comma after it; those at the end with the comma before them. */
function flowMends(ranges: readonly Range[], indices: readonly number[]): readonly ItemMend[] {
  const removed = new Set(indices);
  let kept = ranges.length;
  while (kept > 0 && removed.has(kept - 1)) kept -= 1;
  const inner = indices.filter((index) => index < kept);
  const last = indices.filter((index) => index >= kept);
  const mends = inner.map((index) => mendOf(ranges[index]?.start, ranges[index + 1]?.start, [index]));
  if (last.length === 0) return mends;
  const start = kept === 0 ? ranges[0]?.start : ranges[kept - 1]?.end;
  return [...mends, mendOf(start, ranges.at(-1)?.end, last)];
}

function lineMends(text: string, ranges: readonly Range[], indices: readonly number[]): readonly ItemMend[] {
  return indices.flatMap((index) => {
    const { start, end } = ranges[index] ?? { start: 0, end: 0 };
    const before = /(?:^|[\r\n])([ \t]*-[ \t]+)$/.exec(text.slice(0, start))?.[1];
    const after = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end, end + lineReach))?.[0];
    if (before === undefined || after === undefined || /[\r\n]/.test(text.slice(start, end))) return [];
    return [mendOf(start - before.length, end + after.length, [index])];
  });
}

/** Blanks that may stand between an item and the end of its line. */
const lineReach = 100;

function emptyList(ranges: readonly Range[], indices: readonly number[], keyEnd: number): readonly ItemMend[] {
  return [{ mend: { start: keyEnd, end: ranges.at(-1)?.end ?? keyEnd, replacement: ": []" }, items: indices }];
}

function mendOf(start = 0, end = 0, items: readonly number[] = []): ItemMend {
  return { mend: { start, end, replacement: "" }, items };
}
