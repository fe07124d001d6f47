// [[name]]  [[id|shown words]]      \[[ is two plain brackets
import type { MarkdownIt, StateInline, Token } from "markdown-it";

/** What an author typed between the brackets, or why it is not well formed. */
export interface MentionSyntax {
  /** An id, a label or an alias; "" when the mention is malformed. */
  readonly words: string;
  readonly shown: string;
  /** UTF-16 offsets of the whole `[[…]]` in the content of its inline token. */
  readonly start: number;
  readonly end: number;
  readonly defect?: string;
}

/** The mention a token of type "mention" carries. */
export function mentionOf(token: Token): MentionSyntax | undefined {
  return token.type === "mention" ? (token.meta as { mention: MentionSyntax }).mention : undefined;
}

/**
 * The inline rule alone: pushes tokens of type "mention" that hold a `MentionSyntax`, well formed or not. Linear in
 * the length of the text, however many brackets open and never close.
 */
export function mentionSyntax(md: MarkdownIt): void {
  md.inline.ruler.before("link", "mention", mentionRule);
  md.renderer.rules.mention = (tokens, index) => {
    const token = tokens[index];
    return token === undefined ? "" : md.utils.escapeHtml(token.content);
  };
}

/** The nearest `]]` found so far in one inline text, so that openings without an end are not searched for again. */
const nextClose = new WeakMap<StateInline, number>();

function mentionRule(state: StateInline, silent: boolean): boolean {
  // The end of a link's text is looked for silently, where what looks like a link forbids another around it: its
  // brackets are left to be counted, so that a mention inside a link is found, and reported.
  if (silent || !state.src.startsWith("[[", state.pos)) return false;
  const start = state.pos;
  const close = closeAfter(state, start + 2);
  const mention = readMention(state.src, start, close);
  const token = state.push("mention", "", 0);
  token.meta = { mention };
  token.content = mention.defect === undefined ? mention.shown : state.src.slice(mention.start, mention.end);
  state.pos = mention.end;
  return true;
}

function closeAfter(state: StateInline, position: number): number {
  const known = nextClose.get(state);
  if (known !== undefined && (known >= position || known < 0)) return known;
  const found = state.src.indexOf("]]", position);
  nextClose.set(state, found);
  return found;
}

/** What the brackets that open at `start` say; `close` is the offset of the `]]` after them, -1 where there is none. */
export function readMention(text: string, start: number, close: number): MentionSyntax {
  const malformed = (end: number, defect: string): MentionSyntax => ({ words: "", shown: "", start, end, defect });
  if (close < 0) return malformed(start + 2, "«[[» is never closed by «]]».");
  const inner = text.slice(start + 2, Math.min(close, start + 2 + maximumLength));
  if (close - start - 2 > maximumLength || inner.includes("[")) {
    return malformed(start + 2, "«[[» opens a mention and another bracket opens before it is closed.");
  }
  const end = close + 2;
  const parts = inner.split("|").map((part) => part.replace(/\\$/, "").replace(/\s+/g, " ").trim());
  const [words = "", shown = words] = parts;
  if (parts.length > 2) return malformed(end, "A mention has one bar at most: [[id|words]].");
  if (words === "" || shown === "") return malformed(end, "A mention has no words.");
  return { words, shown, start, end };
}

/** Longer than any name: a bracket that closes further away was not meant as this mention's end. */
const maximumLength = 500;
