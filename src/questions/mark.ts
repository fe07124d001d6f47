// mark: words of the text, marked where they stand.
import type { MarkedPlace, StudentMark } from "../assignment-model.ts";
import { type MarkedRun, markedRuns } from "./marked-runs.ts";
import type { QuestionKind } from "./question-kind.ts";

/** SPEC §12.5. */
const mostMarks = 500;
const longestMark = 2_000;

export const mark: QuestionKind<"mark"> = {
  id: "mark",
  readValue(input, { blocks }) {
    if (!Array.isArray(input) || input.length > mostMarks) return undefined;
    const marks = Array.from(input, (item: unknown) => readMark(item, blocks));
    const whole = marks.filter((item) => item !== undefined);
    return whole.length === marks.length ? whole : undefined;
  },
  isAnswered: (value) => value.length > 0,
  /**
   * Each target counts once, however often it stands in the text; a run of words that are no target counts against.
   * One word more beside a target is forgiven, as are letters joined to it: «بالرقة» for «الرقة».
   */
  share({ key: { targets } }, value) {
    if (targets.length === 0) return 0;
    const runs = markedRuns(value);
    const hits = targets.filter(({ places }) => places.some((place) => isMarked(place, runs))).length;
    const places = targets.flatMap((target) => target.places);
    const wrong = runs.reduce((sum, run) => sum + strayParts(run, places), 0);
    return Math.max(0, (hits - wrong) / targets.length);
  },
  rightValues: () => [],
};

function readMark(input: unknown, blocks: readonly number[]): StudentMark | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const { language, block, start, end, text } = input as Readonly<Record<string, unknown>>;
  if (typeof block !== "number" || !blocks.includes(block)) return undefined;
  if (typeof start !== "number" || typeof end !== "number" || typeof text !== "string") return undefined;
  if (!Number.isInteger(start) || start < 0 || end - start !== text.length) return undefined;
  if (text === "" || text.length > longestMark) return undefined;
  if (language === undefined) return { block, start, end, text };
  return typeof language === "string" && /^[A-Za-z0-9-]{1,35}$/.test(language)
    ? { language, block, start, end, text }
    : undefined;
}

const isAt = (place: MarkedPlace, run: MarkedRun) =>
  place.block === run.block && (run.language === undefined || run.language === place.language);

/** At least half of a place is marked. */
function isMarked(place: MarkedPlace, runs: readonly MarkedRun[]): boolean {
  const marked = runs
    .filter((run) => isAt(place, run))
    .reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)), 0);
  return marked * 2 >= place.end - place.start;
}

/** How many parts of a run are no target: between, before and after the places that it touches. */
function strayParts(run: MarkedRun, places: readonly MarkedPlace[]): number {
  const touched = places
    .filter((place) => isAt(place, run) && place.start < run.end && place.end > run.start)
    .sort((a, b) => a.start - b.start);
  if (touched.length === 0) return 1;
  let stray = 0;
  let from = run.start;
  for (const { start, end } of touched) {
    if (start > from) stray += isStray(run.text.slice(from - run.start, start - run.start)) ? 1 : 0;
    from = Math.max(from, end);
  }
  return stray + (from < run.end && isStray(run.text.slice(from - run.start)) ? 1 : 0);
}

/** More than one whole word. What is joined to a place without a space is a part of its word. */
function isStray(part: string): boolean {
  return (
    part
      .trim()
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]{3}/u.test(word)).length > 1
  );
}
