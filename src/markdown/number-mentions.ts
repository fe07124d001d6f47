// Mentions in the order of the text, each with its place among those of the same entry.
import type { Mention } from "../model.ts";
import type { Group } from "./group.ts";

/**
 * Numbers the drafts of a body and its notes and gives them as mentions; those of a note follow its block's.
 * @param noteBlock number of a note → index of the block that first calls it
 */
export function numberMentions(
  body: readonly Group[],
  notes: readonly Group[],
  noteBlock: ReadonlyMap<number, number>,
) {
  const mentions: Mention[] = [];
  const count = new Map<string, number>();
  const notesOf = new Map<number, number[]>();
  notes.forEach((_, index) => {
    const block = noteBlock.get(index + 1);
    if (block !== undefined) notesOf.set(block, [...(notesOf.get(block) ?? []), index]);
  });
  const add = (group: Group, block: number, note?: number) => {
    let offset = 0;
    for (const text of group.texts) {
      for (const draft of text.mentions) {
        draft.number = (count.get(draft.entry) ?? 0) + 1;
        draft.textStart += offset;
        count.set(draft.entry, draft.number);
        const { entry, number, start, end, textStart } = draft;
        mentions.push({
          entry,
          number,
          text: draft.text,
          block,
          note,
          start,
          end,
          textStart,
          textEnd: textStart + draft.text.length,
        });
      }
      offset += text.text.length + 1;
    }
  };
  body.forEach((group, block) => {
    add(group, block);
    for (const index of notesOf.get(block) ?? []) {
      const note = notes[index];
      if (note !== undefined) add(note, block, index + 1);
    }
  });
  return mentions;
}
