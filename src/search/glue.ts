// Glue: parts written to the end of an indexed word, in Braille signs that no text of a reading has.
// Pagefind takes ASCII punctuation for the seam of a compound and indexes each part at the word's own place. Braille
// signs are no letters to it: they survive in a part, go through no stemmer, and leave the word before them as it was.
import { hashOf } from "../language/tokens.ts";

/** Begins every part. */
const seam = "-";
/** A part that only parts two words welded by a sign Pagefind does not know («group—the»). */
const welded = "\u2801";
/** Between the root and the stem of a word. */
const rootEnd = "\u2802";
/** Ends the part of a word, so that no longer one begins with it; the codes of entries have one length. */
const wordEnd = "\u2803";
/** Begins the parts of entries; what an entry's parts begin with is one, so that the index keeps them in one file. */
const entrySign = "\u28fe";
/** Ends the part of words that name an entry, of words that may name it, and of the entry's own page. */
const mentionEnd = "\u2804";
const possibleEnd = "\u2805";
const ownEnd = "\u2806";

const firstArabic = 0x0621;
const lastArabic = 0x064a;
const letterBase = 0x2810;
const digitBase = 0x283a;
const latinBase = 0x2844;
const otherLetter = "\u285e";
/** The 128 signs in which the codes of entries are written. */
const codeBase = 0x2860;
const codeBits = 7;
const codeLength = 4;

/** @example gluedWord("داعش", ["⣾⡡⡢⡣⡤"]) // "داعش-⣾⡡⡢⡣⡤" */
export function gluedWord(word: string, parts: readonly string[]): string {
  return word + parts.map((part) => seam + part).join("");
}

/** Parts two words within one run of signs; nothing that a reader sees. */
export const weldedSeam = seam + welded + seam;

/** A string as it was before gluing: for everything of the index that is shown. */
export function withoutGlue(text: string): string {
  return text.replace(/-\u2801-/g, "").replace(/-[\u2800-\u28ff]+/g, "");
}

/** True of what parts two words in the index and is none: signs alone, or the part that stands for nothing. */
export const isSeam = (word: string): boolean => !wordOrPart.test(word);

const wordOrPart = /[\p{L}\p{N}\u2802-\u28ff]/u;

/** The part of an entry's mentions. */
export const mentionPart = (code: string): string => entrySign + code + mentionEnd;

/** The part of words that are an entry's name and may be something else: its guards say that they are no mention. */
export const possiblePart = (code: string): string => entrySign + code + possibleEnd;

/** The part of the page of the entry itself. */
export const ownPart = (code: string): string => entrySign + code + ownEnd;

/** The part of a word: first the root that its forms share, then its stem. */
export const wordPart = (root: string, stem: string): string => inBraille(root) + rootEnd + inBraille(stem) + wordEnd;

/** What the parts of all words with a root begin with. */
export const rootStart = (root: string): string => inBraille(root) + rootEnd;

/** Folded Arabic letters, Latin small letters and digits, each as one sign. */
function inBraille(letters: string): string {
  let signs = "";
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    if (code >= firstArabic && code <= lastArabic) signs += String.fromCharCode(letterBase + code - firstArabic);
    else if (code >= 0x30 && code <= 0x39) signs += String.fromCharCode(digitBase + code - 0x30);
    else if (code >= 0x61 && code <= 0x7a) signs += String.fromCharCode(latinBase + code - 0x61);
    else signs += otherLetter;
  }
  return signs;
}

/** A code for each id, the same from build to build unless two ids collide: then the later one is hashed again. */
export function entryCodes(ids: Iterable<string>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    let code = codeOf(id);
    for (let again = 1; taken.has(code); again++) code = codeOf(`${id}/${again}`);
    taken.add(code);
    codes.set(id, code);
  }
  return codes;
}

/** FNV-1a, 32 bits, of which 28 are kept. */
function codeOf(id: string): string {
  const hash = hashOf(id);
  let code = "";
  for (let place = 0; place < codeLength; place++) {
    code += String.fromCharCode(codeBase + ((hash >>> (place * codeBits)) & 0x7f));
  }
  return code;
}
