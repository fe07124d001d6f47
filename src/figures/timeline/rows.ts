// Where the rows of a timeline stand, and in each its dates and its words: lengths along the time, heights down the page.
import { settingOf } from "../../drawing/letters.ts";
import { wrap } from "../../drawing/wrap.ts";
import { yearsIn } from "../dates.ts";
import type { FigureSetting } from "../figure.ts";
import { lineOf } from "../words.tsx";
import type { Dated, DatedMark } from "./dated.ts";
import type { Scale } from "./scale.ts";

/** A form of timeline: how long it is, whether names may stand beside their dates, how long a line of a name may be. */
export interface TimelineSize {
  readonly length: number;
  readonly isBeside: boolean;
  readonly label: number;
  /** Least distance of two marks of the axis. */
  readonly tick: number;
}

export const wideTimeline: TimelineSize = { length: 1160, isBeside: true, label: 460, tick: 56 };
/** For a screen of 360 pixels: each name above its dates. */
export const narrowTimeline: TimelineSize = { length: 360, isBeside: false, label: 336, tick: 42 };

export interface PlacedMark extends DatedMark {
  readonly from: number;
  readonly to: number;
}

/** Lengths from where the time begins: the left of the drawing, or in a language written so, its right. */
export interface PlacedRow {
  readonly subject: Dated;
  readonly marks: readonly PlacedMark[];
  /** The height at which its dates stand. */
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
  readonly name: {
    readonly lines: readonly string[];
    readonly lead: number;
    readonly width: number;
    /** Of the type's shape, before the words. */
    readonly from: number;
    /** Of the first line's baseline. */
    readonly baseline: number;
  };
  readonly years: { readonly text: string; readonly width: number; readonly from: number; readonly baseline: number };
}

/** Least length of a date: a day is to be seen too. */
export const leastMark = 5;
const gap = 9;
/** How much wider words may come out in a face that is not ours, before it has loaded. */
const otherFace = 1.07;
/** The room of the shape before a name. */
export const shapeRoom = 17;
const trackHeight = 18;
const rowGap = 6;

export function placeRows(
  setting: FigureSetting,
  subjects: readonly Dated[],
  scale: Scale,
  size: TimelineSize,
  top: number,
): PlacedRow[] {
  let at = top;
  return subjects.map((subject) => {
    const row = placeRow(setting, subject, scale, size, at);
    at = row.bottom;
    return row;
  });
}

function placeRow(setting: FigureSetting, subject: Dated, scale: Scale, size: TimelineSize, top: number): PlacedRow {
  const marks = subject.marks.map((mark) => placeMark(mark, scale, size.length));
  const words = measureWords(setting, subject, size.label);
  const [first, last] = [Math.min(...marks.map(({ from }) => from)), Math.max(...marks.map(({ to }) => to))];
  const whole = shapeRoom + words.width + gap + words.years.width;
  const after = last + gap + whole <= size.length ? last + gap : undefined;
  const before = first - gap - whole >= 0 ? first - gap - whole : undefined;
  const from = size.isBeside ? (after ?? before) : undefined;
  return from === undefined
    ? aboveTrack(subject, marks, words, size, top)
    : besideTrack(subject, marks, words, from, top);
}

type MeasuredWords = ReturnType<typeof measureWords>;

function measureWords(setting: FigureSetting, subject: Dated, limit: number) {
  const { text, language } = subject.label;
  const nameWidth = (line: string) => setting.letters.size(lineOf({ text: line, language, style: "name" })).width;
  const { lines } = wrap(text, limit - shapeRoom, 3, nameWidth);
  const years = [...new Set(subject.marks.map(({ edtf }) => yearsIn(setting, edtf)))].join(" · ");
  const yearLine = lineOf({ text: years, language: setting.language, style: "note" });
  const { size } = settingOf({ text, style: "name" });
  return {
    lines,
    size,
    lead: size * 1.25,
    width: Math.max(...lines.map(nameWidth)) * otherFace,
    years: { text: years, width: setting.letters.size(yearLine).width },
  };
}

function besideTrack(
  subject: Dated,
  marks: readonly PlacedMark[],
  words: MeasuredWords,
  from: number,
  top: number,
): PlacedRow {
  const height = Math.max(trackHeight, words.lines.length * words.lead) + rowGap;
  const middle = top + height / 2;
  const baseline = middle + words.size * 0.32 - ((words.lines.length - 1) * words.lead) / 2;
  const { lines, lead, width } = words;
  return {
    subject,
    marks,
    middle,
    top,
    bottom: top + height,
    name: { lines, lead, width, from, baseline },
    years: { ...words.years, from: from + shapeRoom + width + gap, baseline: middle + 4 },
  };
}

/** The name from the start, the years at the end of its last line or below it, the dates under both. */
function aboveTrack(
  subject: Dated,
  marks: readonly PlacedMark[],
  words: MeasuredWords,
  { length }: TimelineSize,
  top: number,
): PlacedRow {
  const { lines, lead, width } = words;
  const isOneLine = lines.length === 1 && shapeRoom + width + gap + words.years.width <= length;
  const baseline = top + lead;
  const lastBaseline = baseline + (lines.length - 1) * lead + (isOneLine ? 0 : 16);
  const middle = lastBaseline + 8 + trackHeight / 2;
  const yearsFrom = isOneLine ? length - words.years.width : shapeRoom;
  return {
    subject,
    marks,
    middle,
    top,
    bottom: middle + trackHeight / 2 + rowGap,
    name: { lines, lead, width, from: 0, baseline },
    years: { ...words.years, from: yearsFrom, baseline: lastBaseline },
  };
}

function placeMark(mark: DatedMark, scale: Scale, length: number): PlacedMark {
  const { start, end, isOpenStart, isOpenEnd } = mark.span;
  const from = scale.at(start ?? end ?? 0);
  const to = scale.at(end ?? start ?? 0);
  const short = Math.max(leastMark - (to - from), 0) / 2;
  const [begin, close] = [isOpenStart ? 0 : from - short, isOpenEnd ? length : to + short];
  const shift = Math.max(0 - begin, 0) - Math.max(close - length, 0);
  return { ...mark, from: Math.max(begin + shift, 0), to: Math.min(close + shift, length) };
}
