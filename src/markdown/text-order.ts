// The inline texts of a version in the order of its reading: a note's after the block that calls it.
import type { Group } from "./group.ts";
import type { InlineText } from "./inspect.ts";

/** One inline text with its place in the version. */
export interface PlacedText {
  readonly text: InlineText;
  /** Index of the block it stands in, or whose note it stands in. */
  readonly block: number;
  readonly note?: number;
  /** UTF-16 offset at which it begins in the plain text of its block or note. */
  readonly offset: number;
}

/** @param noteBlock number of a note → index of the block that first calls it */
export function textsInOrder(
  body: readonly Group[],
  notes: readonly Group[],
  noteBlock: ReadonlyMap<number, number>,
): readonly PlacedText[] {
  const notesOf = new Map<number, number[]>();
  notes.forEach((_, index) => {
    const block = noteBlock.get(index + 1);
    if (block === undefined) return;
    const others = notesOf.get(block);
    if (others === undefined) notesOf.set(block, [index]);
    else others.push(index);
  });
  return body.flatMap((group, block) => [
    ...placed(group, block),
    ...(notesOf.get(block) ?? []).flatMap((index) => placed(notes[index], block, index + 1)),
  ]);
}

function placed(group: Group | undefined, block: number, note?: number): PlacedText[] {
  let offset = 0;
  return (group?.texts ?? []).map((text) => {
    const place = { text, block, note, offset };
    offset += text.text.length + 1;
    return place;
  });
}
