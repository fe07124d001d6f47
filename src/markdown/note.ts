// text[^name]   and   [^name]: the note      margin notes, on markdown-it-footnote
import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { gatherNotes } from "./gather-notes.ts";

/** What the note rules leave in the parser's environment. */
export interface NoteEnvironment {
  /** Definitions in order, with the line (from 0) each begins at. */
  noteDefinitions?: { label: string; line: number }[];
  footnotes?: { refs?: Record<string, number>; list?: { label: string; count: number }[] };
}

export interface NoteCall {
  /** From 1, in the order of first calls. */
  readonly number: number;
  /** Which call of the same note this is, from 1. */
  readonly call: number;
}

/** The call a token of type "footnote_ref" carries. */
export function noteCallOf(token: Token): NoteCall | undefined {
  if (token.type !== "footnote_ref") return undefined;
  const { id, subId } = token.meta as { id: number; subId: number };
  return { number: id + 1, call: subId + 1 };
}

/** The name in a token of type "note_undefined", as the author typed it. */
export function undefinedNoteOf(token: Token): string | undefined {
  return token.type === "note_undefined" ? token.content : undefined;
}

/** Footnotes without the inline form, with definitions recorded and calls of undefined notes kept as tokens. */
export function noteSyntax(md: MarkdownIt): void {
  md.use(footnote);
  md.inline.ruler.disable("footnote_inline");
  md.core.ruler.at("footnote_tail", gatherNotes);
  recordDefinitions(md);
  md.inline.ruler.after("footnote_ref", "note_undefined", (state, silent) => {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (match === null) return false;
    if (!silent) state.push("note_undefined", "", 0).content = match[0];
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules.note_undefined = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
}

const pattern = /\[\^[^\s\]]{1,200}\]/y;

function recordDefinitions(md: MarkdownIt): void {
  const definition = md.block.ruler.getRules("").find((rule) => rule.name === "footnote_def");
  if (definition === undefined) throw new Error("markdown-it-footnote no longer has a rule footnote_def");
  const recorded = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
    const label = /^\[\^([^\s\]]+)\]:/.exec(
      state.src.slice((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0), state.eMarks[startLine]),
    )?.[1];
    // Recorded before its body is parsed: a definition may hold another.
    if (!silent && label !== undefined) {
      const environment = state.env as NoteEnvironment;
      environment.noteDefinitions ??= [];
      environment.noteDefinitions.push({ label, line: startLine });
    }
    return definition(state, startLine, endLine, silent);
  };
  md.block.ruler.at("footnote_def", recorded, { alt: ["paragraph", "reference"] });
}
