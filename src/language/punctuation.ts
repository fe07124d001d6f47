// Signs that are written in many ways and mean the same: quotation marks, apostrophes, hyphens, spaces.

const quotes = '“”„‟«»‹›″＂❝❞〝〞"';
const singles = "‘’‚‛′＇ʼʻ`´'";
const hyphens = "‐‑‒–−﹣－-";
const spaces =
  "\u0020\u0009\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";

/** The plain sign for each variant, by UTF-16 unit. */
export const plainSigns: ReadonlyMap<number, string> = new Map(
  [
    [quotes, '"'],
    [singles, "'"],
    [hyphens, "-"],
    [spaces, " "],
  ].flatMap(([variants = "", plain = ""]) => Array.from(variants, (sign) => [sign.charCodeAt(0), plain] as const)),
);

export const isQuote = (code: number): boolean => {
  const plain = plainSigns.get(code);
  return plain === '"' || plain === "'";
};
export const isHyphen = (code: number): boolean => plainSigns.get(code) === "-";
export const isSpace = (code: number): boolean => plainSigns.get(code) === " ";
/** True of a sign that ends a clause: no cue reaches across it. */
export const endsClause = (code: number): boolean => clauseEnds.has(code);

const clauseEnds = new Set(Array.from(".,;!?،؛؟…\n\r\u2028\u2029", (sign) => sign.charCodeAt(0)));
