// Where each piece of text stands in its inline content: markdown-it joins pieces and forgets their places.
import type { MarkdownIt, Token } from "markdown-it";
import { type MentionSyntax, mentionOf } from "./mention.ts";

/** An inline token as it was before texts were joined. Offsets are UTF-16, in the content of its inline token. */
export interface Piece {
  readonly type: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
  /** "auto" for an address that is its own text. */
  readonly info: string;
  readonly mention?: MentionSyntax;
}

/** The pieces of an inline token, in order. */
export type PiecesOf = (inline: Token) => readonly Piece[];

/** Has a parser remember, for each text it reads, where the pieces stand. */
export function textPlaces(md: MarkdownIt): PiecesOf {
  const starts = new WeakMap<Token, number>();
  const piecesOfList = new WeakMap<readonly Token[], readonly Piece[]>();
  const pieces = new WeakMap<Token, readonly Piece[]>();
  const Plain = md.inline.State;
  class PlacedState extends Plain {
    pendingStart = 0;

    override pushPending(): Token {
      const token = super.pushPending();
      starts.set(token, this.pendingStart);
      return token;
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      const before = this.tokens.at(-2);
      const startBefore = before?.type === "text" ? starts.get(before) : undefined;
      // The marks of one run of emphasis are pushed one by one from one place.
      const isNextMark = type === "text" && startBefore !== undefined && startBefore >= this.pos;
      starts.set(token, isNextMark ? startBefore + 1 : this.pos);
      return token;
    }
  }
  md.inline.State = PlacedState;
  md.inline.ruler.before("text", "text_place", (state, silent) => {
    if (!silent && state.pending === "" && state instanceof PlacedState) state.pendingStart = state.pos;
    return false;
  });
  md.inline.ruler2.before("fragments_join", "text_pieces", ({ tokens }) => {
    piecesOfList.set(
      tokens,
      tokens.map((token) => pieceOf(token, starts.get(token) ?? 0)),
    );
  });
  md.core.ruler.after("inline", "text_pieces", ({ tokens }) => {
    for (const token of tokens) if (token.children) pieces.set(token, piecesOfList.get(token.children) ?? []);
  });
  return (inline) => pieces.get(inline) ?? [];
}

function pieceOf(token: Token, start: number): Piece {
  const { type, content, markup, info } = token;
  const mention = mentionOf(token);
  const length = type === "text_special" ? markup.length : content.length;
  return { type, content, start, end: mention?.end ?? start + length, info, mention };
}
