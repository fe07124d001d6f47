// Mentions in the order of the text, each with its place among those of the same entry.
import type { Mention } from "../model.ts";
import type { PlacedText } from "./text-order.ts";

/** Numbers the drafts of a version's texts and gives them as mentions. */
export function numberMentions(texts: readonly PlacedText[]): Mention[] {
  const count = new Map<string, number>();
  return texts.flatMap(({ text, block, note, offset }) =>
    text.mentions.map((draft): Mention => {
      draft.number = (count.get(draft.entry) ?? 0) + 1;
      draft.textStart += offset;
      count.set(draft.entry, draft.number);
      const { entry, number, text: words, start, end, textStart } = draft;
      return { entry, number, text: words, block, note, start, end, textStart, textEnd: textStart + words.length };
    }),
  );
}
