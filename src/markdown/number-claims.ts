// Claims in the order of the text, numbered from 1.
import type { Claim } from "../model.ts";
import type { PlacedText } from "./text-order.ts";

/** Numbers the drafts of a version's texts and gives them as claims. */
export function numberClaims(texts: readonly PlacedText[]): Claim[] {
  let count = 0;
  return texts.flatMap(({ text, block, note, offset }) =>
    text.claims.map((draft): Claim => {
      count += 1;
      draft.number = count;
      draft.textStart += offset;
      const { standing, by, text: words, start, end, textStart } = draft;
      const textEnd = textStart + words.length;
      return { number: count, standing, by, text: words, block, note, start, end, textStart, textEnd };
    }),
  );
}
