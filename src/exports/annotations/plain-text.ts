// The text in which annotations count: the blocks of a version, parted by empty lines.
import type { Version } from "../../model.ts";

const betweenBlocks = "\n\n";

export interface PlainText {
  readonly text: string;
  /** By index into the version's `blocks`: the UTF-16 offset in `text` at which a block begins. */
  readonly starts: readonly number[];
}

/** Notes are no part of it: they stand in the margin. */
export function plainTextOf({ blocks }: Version): PlainText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + betweenBlocks.length;
  }
  return { text: `${blocks.map(({ text }) => text).join(betweenBlocks)}\n`, starts };
}
