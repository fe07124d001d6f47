// The passages of an indexed page where a query matched, each with the block it stands in.
import type { Anchor, Fragment } from "./pagefind.ts";

/** A run of a passage's text. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Passage {
  /** Id of the block's element; none before the first block. */
  readonly id: string | undefined;
  /** Number of the block; none for a heading. */
  readonly number: number | undefined;
  readonly pieces: readonly Piece[];
  /** The words that matched, as they stand in the text. */
  readonly words: readonly string[];
}

const wordGap = /[^\S\uFEFF]+/;
const blockElement = /^(?:p|h[2-6]|[uo]l|blockquote|table|div|li)$/;
const numberId = /^p(\d+)$/;
/** Ids on a page that are not blocks: mentions, notes and their calls, cards, parts of the page. */
const otherId = /^(?:m|fn|fr|g|kd)-/;
const longestPassage = 28;
const wordsBefore = 7;
const ellipsis = "…";

/** The `most` best passages of a page, in the order of its text; its title counts only where nothing else matches. */
export function passages(fragment: Fragment, most: number): Passage[] {
  const words = fragment.content.split(wordGap);
  const blocks = blocksOf(fragment.anchors, words.length);
  const found = new Map<Block, { score: number; locations: Set<number> }>();
  for (const { location, balanced_score: score } of fragment.weighted_locations) {
    const block = blocks.findLast((each) => each.start <= location);
    if (block === undefined) continue;
    const matches = found.get(block) ?? { score: 0, locations: new Set<number>() };
    matches.score += score;
    matches.locations.add(location);
    found.set(block, matches);
  }
  const inBlocks = [...found].filter(([block]) => block.id !== undefined);
  return (inBlocks.length > 0 ? inBlocks : [...found])
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, most)
    .sort(([a], [b]) => a.start - b.start)
    .map(([block, { locations }]) => passage(words, block, locations));
}

interface Block {
  readonly id: string | undefined;
  readonly number: number | undefined;
  readonly start: number;
  readonly end: number;
}

function blocksOf(anchors: readonly Anchor[], end: number): Block[] {
  const starts = new Map<number, string[]>([[0, []]]);
  for (const { id, element, location } of anchors) {
    if (otherId.test(id) || !(blockElement.test(element) || numberId.test(id))) continue;
    starts.set(location, [...(starts.get(location) ?? []), id]);
  }
  const ordered = [...starts].sort(([a], [b]) => a - b);
  return ordered.map(([start, ids], index) => {
    const number = ids.map((id) => numberId.exec(id)?.[1]).find((digits) => digits !== undefined);
    return {
      id: ids.find((id) => !numberId.test(id)) ?? ids[0],
      number: number === undefined ? undefined : Number(number),
      start,
      end: ordered[index + 1]?.[0] ?? end,
    };
  });
}

function passage(words: readonly string[], block: Block, locations: ReadonlySet<number>): Passage {
  const first = Math.min(...locations);
  const isWhole = block.end - block.start <= longestPassage;
  const latest = Math.max(block.start, block.end - longestPassage);
  const start = isWhole ? block.start : Math.min(Math.max(block.start, first - wordsBefore), latest);
  const end = Math.min(block.end, start + longestPassage);
  const pieces: Piece[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + text, isMatch };
    else pieces.push({ text, isMatch });
  };
  if (start > block.start) add(`${ellipsis} `, false);
  for (let index = start; index < end; index++) {
    for (const piece of wordPieces(words[index] ?? "", locations.has(index))) add(piece.text, piece.isMatch);
    if (index < end - 1) add(" ", false);
  }
  if (end < block.end) add(` ${ellipsis}`, false);
  const matched = [...locations].map((location) => bareWord(words[location] ?? ""));
  return { id: block.id, number: block.number, pieces, words: [...new Set(matched)] };
}

const edges = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;

/** A word without the signs at its edges, which are not part of the match. */
function bareWord(word: string): string {
  return edges.exec(word)?.[2] ?? word;
}

function wordPieces(word: string, isMatch: boolean): Piece[] {
  if (!isMatch) return [{ text: word, isMatch }];
  const [, before = "", bare = word, after = ""] = edges.exec(word) ?? [];
  return [
    { text: before, isMatch: false },
    { text: bare, isMatch: true },
    { text: after, isMatch: false },
  ].filter((piece) => piece.text !== "");
}
