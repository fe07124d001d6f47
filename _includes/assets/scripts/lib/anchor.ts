// Where a highlight or a note stands in a text that may have been edited since: Web Annotation's text quote selector
// with a text position selector, https://www.w3.org/TR/annotation-model/#text-quote-selector

/** The words themselves, with those before and after them. */
export interface Quote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

export interface Anchor {
  /** Id of the block. */
  readonly block: string;
  readonly quote: Quote;
  /** UTF-16 offset of the quote in the text of its block, as it was. */
  readonly start: number;
}

/** A stretch of a block's text. */
export interface Stretch {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** A text in its folded form, with the offset in the original of each of its units and of the end. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

export const longestQuote = 500;
export const contextUnits = 32;

/** How much it counts that an occurrence stands in the block where the quote was. */
const sameBlockBonus = 16;
/** Elsewhere than in its block a quote must be this long, or have this much of its context beside it. */
const tellingUnits = 20;
const tellingContext = 12;

/** The anchor of `text[start, end)`, at most `longestQuote` units of it. */
export function anchorOf(block: string, text: string, start: number, end: number): Anchor {
  const last = Math.min(end, start + longestQuote);
  return {
    block,
    quote: {
      prefix: text.slice(Math.max(0, start - contextUnits), start),
      exact: text.slice(start, last),
      suffix: text.slice(last, last + contextUnits),
    },
    start,
  };
}

/**
 * Where an anchor's words stand just as they were: in their block, or in another where the context tells that it is
 * they. Undefined when they are nowhere.
 * @param blocks text of each block by id, in the order of the text
 */
export function findExact(anchor: Anchor, blocks: ReadonlyMap<string, string>): Stretch | undefined {
  return bestOf(anchor, blocks);
}

/**
 * Where an anchor's words stand now in their folded form.
 * @param fold makes the folded form, in which words are alike whatever marks, case and spaces they have
 */
export function findFolded(
  anchor: Anchor,
  blocks: ReadonlyMap<string, string>,
  fold: (text: string) => Folded,
): Stretch | undefined {
  const folded = new Map([...blocks].map(([block, text]) => [block, closeUp(fold(text))]));
  const plain = (text: string) => closeUp(fold(text)).text;
  const { prefix, exact: words, suffix } = anchor.quote;
  const quote = { prefix: plain(prefix), exact: plain(words).trim(), suffix: plain(suffix) };
  const texts = new Map([...folded].map(([block, { text }]) => [block, text]));
  const found = bestOf({ ...anchor, quote }, texts);
  const offsets = found && folded.get(found.block)?.offsets;
  if (found === undefined || offsets === undefined) return undefined;
  // The end is where the next unit begins, so that marks on the last letter belong to it.
  return { block: found.block, start: offsets[found.start] ?? 0, end: offsets[found.end] ?? found.end };
}

interface Candidate extends Stretch {
  readonly score: number;
  readonly shift: number;
}

function bestOf(anchor: Anchor, blocks: ReadonlyMap<string, string>): Stretch | undefined {
  const best = [...blocks]
    .flatMap(([block, text]) => candidates(anchor, block, text))
    .sort((one, other) => other.score - one.score || one.shift - other.shift)[0];
  return best && { block: best.block, start: best.start, end: best.end };
}

function candidates(anchor: Anchor, block: string, text: string): Candidate[] {
  const { prefix, exact, suffix } = anchor.quote;
  const found: Candidate[] = [];
  if (exact === "") return found;
  const isSameBlock = block === anchor.block;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const context = alikeAtEnd(text.slice(0, start), prefix) + alikeAtStart(text.slice(end), suffix);
    if (!isSameBlock && exact.length < tellingUnits && context < tellingContext) continue;
    const score = context + (isSameBlock ? sameBlockBonus : 0);
    found.push({ block, start, end, score, shift: Math.abs(start - anchor.start) });
  }
  return found;
}

function alikeAtStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function alikeAtEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** White space of any kind and length as one space: a text whose lines are set anew is the same text. */
function closeUp({ text, offsets }: Folded): Folded {
  let closed = "";
  const kept: number[] = [];
  for (const [index, unit] of [...text.split("")].entries()) {
    const isSpace = /\s/.test(unit);
    if (isSpace && (closed === "" || closed.endsWith(" "))) continue;
    closed += isSpace ? " " : unit;
    kept.push(offsets[index] ?? 0);
  }
  return { text: closed, offsets: [...kept, offsets.at(-1) ?? text.length] };
}
