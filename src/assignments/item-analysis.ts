// How each question did: how hard it was, whether it tells strong work from weak, and what was wrong most often.
import type { BookRow } from "./mark-book.ts";
import { isKeyed } from "./mark-book.ts";
import { wrongParts } from "./wrong-parts.ts";

export interface ItemAnalysis {
  readonly id: string;
  /** Sheets on which the question is marked. */
  readonly marked: number;
  /** How many left it out. */
  readonly blank: number;
  /** Mean share of the points, 0 to 1; unanswered counts as 0. Undefined until all its answers are marked. */
  readonly facility: number | undefined;
  /** Mean share among the upper third by total minus that among the lower; from `leastForDiscrimination` whole sheets. */
  readonly discrimination: number | undefined;
  /** The wrong answer, or the wrong part of an answer, given most often; the first of equals. */
  readonly wrong: { readonly text: string; readonly count: number } | undefined;
}

/** Thirds of fewer students are too small to tell anything. */
export const leastForDiscrimination = 9;

/**
 * Each question, in order, over the counted rows.
 * @param language in which wrong answers are worded
 */
export function itemAnalysis(rows: readonly BookRow[], language: string): readonly ItemAnalysis[] {
  const counted = rows.filter(({ isCounted }) => isCounted);
  const ranked = counted.filter(({ isWhole }) => isWhole).sort((a, b) => b.total - a.total);
  const third = Math.floor(ranked.length / 3);
  return (counted[0]?.cells ?? []).map(({ question }, index) => {
    const shares = sharesOf(counted, index);
    const isEnough = ranked.length >= leastForDiscrimination;
    const upper = mean(sharesOf(ranked.slice(0, third), index));
    const lower = mean(sharesOf(ranked.slice(-third), index));
    return {
      id: question.id,
      marked: shares.length,
      blank: counted.filter(({ cells }) => cells[index]?.isAnswered === false).length,
      facility: shares.length < counted.length ? undefined : mean(shares),
      discrimination: isEnough && upper !== undefined && lower !== undefined ? upper - lower : undefined,
      wrong: commonest(
        counted.flatMap(({ sheet, cells }) => {
          const { value, isAnswered, isChanged } = cells[index] ?? {};
          if (!isAnswered || isChanged || value === undefined || !isKeyed(question)) return [];
          return [...new Set(wrongParts(question, value, language, sheet.file.language))];
        }),
      ),
    };
  });
}

function sharesOf(rows: readonly BookRow[], index: number): number[] {
  return rows.flatMap(({ cells }) => {
    const { points, question } = cells[index] ?? {};
    return typeof points === "number" && question !== undefined ? [points / question.points] : [];
  });
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function commonest(texts: readonly string[]): ItemAnalysis["wrong"] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let most: ItemAnalysis["wrong"];
  for (const [text, count] of counts) if (count > (most?.count ?? 0)) most = { text, count };
  return most;
}
