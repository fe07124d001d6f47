// The cover of a book: the site's double rule and the titles, drawn without a face of its own.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../../derive/localised.ts";
import { wrap } from "../../drawing/wrap.ts";
import { directionOf } from "../../language/direction.ts";
import type { Language } from "../../model.ts";
import { ink, inkSecond, jadwal, paperLight } from "../../publish/theme-colours.ts";
import { xmlFile } from "../../publish/xml.ts";
import { translator } from "../../strings/index.ts";
import type { Book } from "./book.ts";
import { xhtmlPage } from "./xhtml.ts";

export const coverPath = "cover.svg";
export const coverPagePath = "cover.xhtml";

const width = 1200;
const height = 1800;
const edge = 120;
const column = width - 2 * edge;
/** The faces of reading systems are not known: a letter is taken to be half its size wide. */
const letterWidth = 0.5;

const top = height * 0.22;
const foot = height - 2 * edge;
/** Sizes of the first title and of the others, the largest with which all of them stand above the foot. */
const sizes = [
  [112, 72],
  [92, 60],
  [76, 50],
  [60, 42],
  [44, 34],
] as const;
const lineLimit = 8;
const leading = 1.4;
const siteSize = 64;

/** @returns SVG; a reading system that shows no SVG as a cover makes one of its own of the title */
export function coverPicture(book: Book): string {
  const [first = "en"] = book.languages;
  const settings = sizes.map(([main, other]) => titleLines(titlesOf(book), main, other));
  const lines =
    settings.find((setting) => setting.every(({ baseline }) => baseline < foot - siteSize)) ?? settings.at(-1);
  const rule = (at: number) => x("rect", { x: edge, y: at, width: column, height: 6, fill: jadwal });
  const site = { text: siteTitle(book, first), language: first, size: siteSize, baseline: height - edge };
  return xmlFile(
    x(
      "svg",
      { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, "xml:lang": first },
      x("rect", { width, height, fill: paperLight }),
      rule(edge),
      rule(edge + 18),
      (lines ?? []).map((line) => textElement(line, ink)),
      rule(foot),
      textElement(site, inkSecond),
    ),
  );
}

interface Title {
  readonly language: Language;
  readonly text: string;
}

interface TitleLine extends Title {
  readonly size: number;
  readonly baseline: number;
}

function titleLines(titles: readonly Title[], main: number, other: number): readonly TitleLine[] {
  let baseline = top;
  return titles.flatMap(({ language, text }, index) => {
    const size = index === 0 ? main : other;
    const { lines } = wrap(text, column, lineLimit, (line) => line.length * size * letterWidth);
    const placed = lines.map((line, at) => ({ language, text: line, size, baseline: baseline + at * size * leading }));
    baseline += lines.length * size * leading + other;
    return placed;
  });
}

export function coverPage(book: Book): string {
  const [language = "en"] = book.languages;
  const title = translator(language, book.library.site)("epub.cover");
  const alt = titlesOf(book)
    .map(({ text }) => text)
    .join(" – ");
  return xhtmlPage({
    language,
    title,
    content: [
      x("section", { "epub:type": "cover", class: "cover" }, x("img", { src: coverPath, alt, role: "doc-cover" })),
    ],
  });
}

/** The titles of a book in its languages, each once. */
export function titlesOf({
  title,
  languages,
  library,
}: Book): readonly { readonly language: Language; readonly text: string }[] {
  const own = languages.flatMap((language) => {
    const text = title[language];
    return text === undefined ? [] : [{ language, text }];
  });
  if (own.length > 0) return own;
  const found = localised(title, languages[0] ?? "", library.languages);
  return found === undefined ? [] : [{ language: found.language, text: found.value }];
}

const siteTitle = ({ library }: Book, language: Language): string =>
  localised(library.site.title, language, library.languages)?.value ?? "";

function textElement({ text, language, size, baseline }: TitleLine, fill: string): Element {
  const direction = directionOf(language);
  return x(
    "text",
    {
      x: direction === "rtl" ? width - edge : edge,
      y: Math.round(baseline),
      fill,
      direction,
      "font-family": "serif",
      "font-size": size,
      "text-anchor": "start",
      "xml:lang": language,
    },
    text,
  );
}
