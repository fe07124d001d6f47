// The words and quotation marks around a place in a text, within its clause.
import type { CueWord, Surroundings } from "./guards.ts";
import { type ProcliticSlots, visitNameStarts } from "./proclitics.ts";
import { endsClause, isQuote } from "./punctuation.ts";
import type { LanguageRules } from "./rules.ts";
import { foldedRange, type Tokens } from "./tokens.ts";

/** A text made ready for matching. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly rules: LanguageRules;
  readonly slots: ProcliticSlots;
  /** True when capitals in the text count for nothing. */
  readonly anyCase: boolean;
}

/** How many words a cue may reach on either side, longer cues included. */
const window = 4;
/** Signs of Markdown that may stand between a quotation mark and the words. */
const emphasis = new Set(Array.from("*_[]", (sign) => sign.charCodeAt(0)));

/** What stands around the words `first` to `last` of a text, whose name ends at `end`. */
export function surroundings(
  read: ReadText,
  first: number,
  last: number,
  end: number,
  hasPreposition: boolean,
): Surroundings {
  return {
    before: neighbours(read, first, -1),
    after: neighbours(read, last, 1),
    isQuoted: isQuoted(read.text, read.tokens.starts[first] ?? 0, end),
    hasPreposition,
  };
}

/** The words beside a word in one direction (1 or -1), nearest first, as far as the clause goes. */
function neighbours(read: ReadText, at: number, direction: 1 | -1): readonly CueWord[] {
  const { starts, ends, count } = read.tokens;
  const found: CueWord[] = [];
  for (let here = at; found.length < window; here += direction) {
    const there = here + direction;
    if (there < 0 || there >= count) break;
    const [left, right] = direction === 1 ? [here, there] : [there, here];
    if (isParted(read.text, ends[left] ?? 0, starts[right] ?? 0)) break;
    found.push(cueWord(read, there));
  }
  return found;
}

function isParted(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (endsClause(text.charCodeAt(index))) return true;
  return false;
}

/** A word as a guard's cue may name it. */
export function cueWord({ text, tokens, rules, slots }: ReadText, at: number): CueWord {
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  const stripped: string[] = [];
  visitNameStarts(text, start, end, slots, rules, (from, restored) => {
    stripped.push(restored + foldedRange(text, from, end, rules.characters));
  });
  return { text: text.slice(start, end), folded: foldedRange(text, start, end, rules.characters), stripped };
}

/** True when nothing but the words stands between two quotation marks; a stop or comma before the second may. */
function isQuoted(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (emphasis.has(text.charCodeAt(before))) before--;
  if (!isQuote(text.charCodeAt(before))) return false;
  let after = end;
  while (emphasis.has(text.charCodeAt(after))) after++;
  if (endsClause(text.charCodeAt(after))) after++;
  return isQuote(text.charCodeAt(after));
}
