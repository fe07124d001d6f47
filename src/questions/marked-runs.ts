// Marks joined where they touch: whether words were marked one by one or in one go makes no difference.
import type { StudentMark } from "../assignment-model.ts";

export interface MarkedRun {
  readonly language?: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A space between two marked words. */
const gap = 1;

/** Runs in the order of the text; marks that overlap or have one character between them become one. */
export function markedRuns(marks: readonly StudentMark[]): readonly MarkedRun[] {
  const keyOf = ({ language = "", block }: StudentMark) => `${language} ${block}`;
  const sorted = [...marks].sort((a, b) =>
    keyOf(a) === keyOf(b) ? a.start - b.start || a.end - b.end : keyOf(a) < keyOf(b) ? -1 : 1,
  );
  const runs: MarkedRun[] = [];
  for (const mark of sorted) {
    const last = runs.at(-1);
    if (last === undefined || keyOf(last) !== keyOf(mark) || mark.start > last.end + gap) {
      runs.push(mark);
      continue;
    }
    if (mark.end <= last.end) continue;
    const more =
      mark.start > last.end ? " ".repeat(mark.start - last.end) + mark.text : mark.text.slice(last.end - mark.start);
    runs[runs.length - 1] = { ...last, end: mark.end, text: last.text + more };
  }
  return runs;
}
