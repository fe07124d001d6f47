// The picture that stands for a page in social media, as SVG: a leaf with its title, the double rule, names in the margin.
import type { Element } from "xast";
import { x } from "xastscript";
import type { Face, Faces } from "../../drawing/faces.ts";
import { type Direction, glyphElements, type Typesetter } from "../../drawing/typeset.ts";
import { wrap } from "../../drawing/wrap.ts";
import { hair, ink, inkSecond, jadwal, paperLight, typeColours } from "../theme-colours.ts";
import { socialPictureSize } from "./path.ts";
import { typeShape } from "./shapes.ts";
import type { MarginName, Phrase, PictureSubject } from "./subject.ts";

const { width, height } = socialPictureSize;
const edge = 72;
/** Distance of the rule from the outer edge on the side of the margin. */
const marginWidth = 348;
const gutter = 40;
const textWidth = width - edge - marginWidth - gutter;
const nameSize = 27;
const nameStep = 62;
const nameLineStep = 38;
const shapeSize = 20;

/** Title sizes in pixels, the largest that fits in its lines is taken. */
const titleSizes: readonly { readonly size: number; readonly lines: number }[] = [
  { size: 148, lines: 1 },
  { size: 84, lines: 3 },
  { size: 66, lines: 4 },
  { size: 54, lines: 4 },
];
const leading: Readonly<Record<Direction, number>> = { rtl: 1.42, ltr: 1.14 };

interface Pen {
  readonly typeset: Typesetter;
  readonly faces: Faces;
  readonly direction: Direction;
}

export function drawPicture(subject: PictureSubject, typeset: Typesetter, faces: Faces): Element {
  const pen: Pen = { typeset, faces, direction: subject.direction };
  return x(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    x("rect", { width, height, fill: paperLight }),
    rules(pen),
    title(subject, pen),
    text(pen, subject.siteName, faces.plain, 30, inkSecond, { baseline: height - edge }),
    margin(pen, subject.margin),
  );
}

/** Distances are given from the inline start; on a page from right to left they count from the right. */
const fromStart = ({ direction }: Pen, start: number, length: number) =>
  direction === "rtl" ? width - start - length : start;

/** The jadwal between text and margin, and a hairline above the site's name. */
function rules(pen: Pen): Element[] {
  const start = width - marginWidth;
  const line = (at: number) => x("rect", { x: fromStart(pen, at, 3), y: 0, width: 3, height, fill: jadwal });
  const foot = { x: fromStart(pen, edge, textWidth), y: height - edge - 58, width: textWidth, height: 2, fill: hair };
  return [line(start), line(start + 8), x("rect", foot)];
}

function title({ title: words, second }: PictureSubject, pen: Pen): Element[] {
  const faces = words.direction === "rtl" ? pen.faces.arabicTitle : pen.faces.latinTitle;
  const { lines, size } = fitTitle(words, faces, pen);
  const step = size * leading[words.direction];
  const first = edge + size * 0.86;
  const drawn = lines.map((line, index) =>
    text(pen, { ...words, text: line }, faces, size, ink, { baseline: first + index * step }),
  );
  if (second === undefined) return drawn;
  return [
    ...drawn,
    ...secondLines(
      second,
      pen,
      first + (lines.length - 1) * step + size * (words.direction === "rtl" ? 0.62 : 0.3) + 10,
    ),
  ];
}

function fitTitle(words: Phrase, faces: readonly Face[], { typeset }: Pen) {
  const fitting = titleSizes.map(({ size, lines: limit }) => {
    const measure = (line: string) => typeset(line, faces, words.direction).width * size;
    return { size, ...wrap(words.text, textWidth, limit, measure) };
  });
  return fitting.find(({ isCut }) => !isCut) ?? fitting.at(-1) ?? { size: 0, lines: [] };
}

/** As many lines as there is room for above the foot. */
function secondLines(words: Phrase, pen: Pen, top: number): Element[] {
  const size = 34;
  const step = size * (words.direction === "rtl" ? 1.6 : 1.35);
  const room = Math.min(3, Math.floor((height - edge - 70 - top) / step));
  if (room < 1) return [];
  const measure = (line: string) => pen.typeset(line, pen.faces.plain, words.direction).width * size;
  const { lines } = wrap(words.text, textWidth, room, measure);
  return lines.map((line, index) =>
    text(pen, { ...words, text: line }, pen.faces.plain, size, inkSecond, { baseline: top + size + index * step }),
  );
}

/** One line at the start of the text column. */
function text(
  pen: Pen,
  words: Phrase,
  faces: readonly Face[],
  size: number,
  fill: string,
  { start = edge, baseline }: { readonly start?: number; readonly baseline: number },
): Element {
  const line = pen.typeset(words.text, faces, words.direction);
  const left = fromStart(pen, start, line.width * size);
  const transform = `translate(${Math.round(left * 100) / 100} ${Math.round(baseline * 100) / 100}) scale(${size})`;
  return x("g", { fill, transform }, glyphElements(line));
}

/** Names one below the other, each in at most two lines. */
function margin(pen: Pen, names: readonly MarginName[]): Element[] {
  const start = width - marginWidth + gutter;
  const room = marginWidth - gutter - shapeSize - 16 - 28;
  const drawn: Element[] = [];
  let baseline = edge + 34;
  for (const { type, name } of names) {
    const measure = (line: string) => pen.typeset(line, pen.faces.plain, name.direction).width * nameSize;
    const { lines } = wrap(name.text, room, 2, measure);
    const shape = typeShape(type, fromStart(pen, start, shapeSize), baseline - shapeSize, shapeSize);
    drawn.push(x("g", { fill: typeColours[type] ?? ink }, shape));
    for (const [index, line] of lines.entries()) {
      const at = { start: start + shapeSize + 16, baseline: baseline + index * nameLineStep };
      drawn.push(text(pen, { ...name, text: line }, pen.faces.plain, nameSize, ink, at));
    }
    baseline += nameStep + (lines.length - 1) * nameLineStep;
  }
  return drawn;
}
