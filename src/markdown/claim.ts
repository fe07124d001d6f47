// [the words]{.claim by=sohr}      a span with its standing, and the entry that says so
import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { standings } from "../standings.ts";
import { claimBrackets } from "./claim-brackets.ts";

/** One of the words in a claim's braces. UTF-16 offsets in the content of its inline token. */
export interface ClaimPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What an author typed around the words of a claim. */
export interface ClaimSyntax {
  /** `.claim`, `by=sohr` and whatever else stands in the braces. */
  readonly parts: readonly ClaimPart[];
  /** UTF-16 offsets, in the content of the inline token, of the whole and of the braces that end it. */
  readonly start: number;
  readonly end: number;
  readonly bracesStart: number;
}

export function claimOf(token: Token): ClaimSyntax | undefined {
  return token.type === "claim_open" ? (token.meta as { claim: ClaimSyntax }).claim : undefined;
}

/** Braces that name a standing and follow no brackets: a slip of the author, shown as typed. */
export function strayClaimOf(token: Token): ClaimPart | undefined {
  return token.type === "claim_stray" ? (token.meta as { stray: ClaimPart }).stray : undefined;
}

/** Pushes "claim_open" and "claim_close" around what stands in the brackets, well formed or not. Linear, as mentions are. */
export function claimSyntax(md: MarkdownIt): void {
  md.inline.ruler.before("mention", "claim", claimRule);
  md.inline.ruler.push("claim_stray", strayRule);
  md.renderer.rules.claim_stray = (tokens, index) => {
    const stray = tokens[index] && strayClaimOf(tokens[index]);
    return md.utils.escapeHtml(stray?.text ?? "");
  };
}

const bracketsOf = new WeakMap<StateInline, ReadonlyMap<number, number>>();

function claimRule(state: StateInline, silent: boolean): boolean {
  // As for mentions: brackets are left to be counted where the end of a link's text is looked for.
  if (silent || state.src[state.pos] !== "[") return false;
  const brackets = bracketsOf.get(state) ?? claimBrackets(state.src);
  bracketsOf.set(state, brackets);
  const { pos: start, posMax } = state;
  const close = brackets.get(start);
  if (close === undefined) return false;
  const claim = readBraces(state.src, start, close + 1);
  if (claim === undefined || claim.end > posMax) return false;
  state.pos = start + 1;
  state.posMax = close;
  state.push("claim_open", "span", 1).meta = { claim };
  state.md.inline.tokenize(state);
  state.push("claim_close", "span", -1);
  state.pos = claim.end;
  state.posMax = posMax;
  return true;
}

function readBraces(text: string, start: number, bracesStart: number): ClaimSyntax | undefined {
  braces.lastIndex = bracesStart;
  const inner = braces.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const parts = [...inner.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)].map((match) => {
    const from = bracesStart + 1 + match.index;
    return { text: match[0], start: from, end: from + match[0].length };
  });
  return { parts, start, end: braces.lastIndex, bracesStart };
}

/** `{#name}` and `{lang=en}` are attributes of the block or of what stands before them. */
const braces = /\{(?=[ \t]*(?:\.|by[ \t]*=))([^{}\n]*)\}/y;
const stray = new RegExp(`\\{[ \\t]*\\.(?:${standings.join("|")})(?![\\w-])[^{}\\n]*\\}?`, "y");

function strayRule(state: StateInline, silent: boolean): boolean {
  stray.lastIndex = state.pos;
  const text = stray.exec(state.src)?.[0];
  if (text === undefined || stray.lastIndex > state.posMax) return false;
  // The words are kept aside: as a token's content they would be taken for attributes of the block.
  if (!silent) {
    state.push("claim_stray", "", 0).meta = { stray: { text, start: state.pos, end: stray.lastIndex } };
  }
  state.pos = stray.lastIndex;
  return true;
}
