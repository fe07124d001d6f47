// The label of an entry in a figure, broken into lines.
import { localised } from "../derive/localised.ts";
import { settingOf } from "../drawing/letters.ts";
import { wrap } from "../drawing/wrap.ts";
import type { Entry, Language, Reading } from "../model.ts";
import type { FigureSetting } from "./figure.ts";
import { lineOf } from "./words.tsx";

export interface LabelLines {
  readonly language: Language;
  readonly lines: readonly string[];
  /** Of the longest line, and from one baseline to the next. */
  readonly width: number;
  readonly lead: number;
}

type Pen = Pick<FigureSetting, "letters" | "language" | "library">;

/** The label in the page's language, else in the first that has one. */
export function labelOf({ library, language }: Pick<FigureSetting, "library" | "language">, { id, label }: Entry) {
  const found = localised(label, language, library.languages);
  return { language: found?.language ?? language, text: found?.value ?? id };
}

/** The title in the page's language, else in the reading's own. */
export function titleOf({ language }: Pick<FigureSetting, "language">, { slug, original, versions }: Reading) {
  const found = localised(versions, language, [original]);
  return { language: found?.language ?? original, text: found?.value.title ?? slug };
}

const mostLines = 4;
const leads = { naskh: 1.2, interface: 1.2 };

/** Lines of about equal length, none longer than `limit` but for a single word that is. */
export function labelLines(pen: Pen, entry: Entry, limit: number): LabelLines {
  const { language, text } = labelOf(pen, entry);
  const measure = (line: string) => pen.letters.size(lineOf({ text: line, language, style: "name" })).width;
  const count = wrap(text, limit, mostLines, measure).lines.length;
  const fewest = (width: number) => wrap(text, width, mostLines, measure);
  let even = fewest(limit);
  for (let width = Math.ceil(measure(text) / count); width < limit; width += 2) {
    const tried = fewest(width);
    if (tried.lines.length > count || tried.isCut) continue;
    even = tried;
    break;
  }
  const { face, size } = settingOf({ text, style: "name" });
  return { language, lines: even.lines, width: Math.max(...even.lines.map(measure)), lead: size * leads[face] };
}
