// The runs of a file in one language as one text, so that what is named early counts for what comes late.
import { lastAtMost } from "../markdown/ascending.ts";
import { type RunMention, typedRange } from "../markdown/run-text.ts";
import type { SearchedRun } from "../markdown/searched-text.ts";

/** A place of the joined text in the file. */
export interface Spot {
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly run: SearchedRun;
  /** Whether it touches the text of a link. */
  readonly isLink: boolean;
}

export interface JoinedMention extends RunMention {
  readonly run: SearchedRun;
  /** UTF-16 offset of its shown words in the joined text. */
  readonly at: number;
}

export interface JoinedRuns {
  readonly text: string;
  readonly mentions: readonly JoinedMention[];
  /** Where some words of the joined text stand; nothing where a mention has them already. */
  spotOf(start: number, end: number): Spot | undefined;
}

/** No name and no cue reaches across it. */
const gap = "\n\n";

export function joinRuns(runs: readonly SearchedRun[]): JoinedRuns {
  const begins: number[] = [];
  let length = 0;
  for (const run of runs) {
    begins.push(length);
    length += run.text.length + gap.length;
  }
  const mentions = runs.flatMap((run, index) =>
    run.mentions.map((mention) => ({ ...mention, run, at: (begins[index] ?? 0) + mention.start })),
  );
  return {
    text: runs.map((run) => run.text).join(gap),
    mentions,
    spotOf(start, end) {
      const index = lastAtMost(begins.length, (at) => begins[at] ?? 0, start);
      const run = runs[index];
      if (run === undefined) return undefined;
      const [from, to] = [start - (begins[index] ?? 0), end - (begins[index] ?? 0)];
      if (touches(run.mentions, from, to)) return undefined;
      const isLink = touches(run.links, from, to);
      const [[typedStart], [, typedEnd]] = [typedRange(run, from), typedRange(run, to - 1)];
      return { start: run.place.offset(typedStart), end: run.place.offset(typedEnd), run, isLink };
    },
  };
}

/** Whether one of some ranges, in order and without overlap, has a part between two offsets. */
function touches(ranges: readonly { readonly start: number; readonly end: number }[], from: number, to: number) {
  const last = ranges[lastAtMost(ranges.length, (index) => ranges[index]?.start ?? 0, to - 1)];
  return last !== undefined && last.start < to && from < last.end;
}
