// > > > …      blocks nested deeper than anyone reads are shown as text
import type { MarkdownIt, Token } from "markdown-it";

/** Deeper blocks are text (SPEC §13, row 51). */
export const maximumNesting = 100;

/** markdown-it alone drops what is nested too deep: here it becomes a paragraph that can be reported. */
export function nestingLimit(md: MarkdownIt): void {
  md.set({ maxNesting: maximumNesting * 2 });
  md.block.ruler.before("table", "nesting", (state, startLine, endLine, silent) => {
    if (silent || state.level < maximumNesting) return false;
    const open = state.push("paragraph_open", "p", 1);
    open.map = [startLine, endLine];
    open.meta = { isTooDeep: true };
    const text = state.push("inline", "", 0);
    text.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
    text.map = [startLine, endLine];
    text.children = [];
    state.push("paragraph_close", "p", -1);
    state.line = endLine;
    return true;
  });
}

/** Whether a token opens a paragraph that is text only because it stands too deep. */
export function isTooDeep(token: Token): boolean {
  return (token.meta as { isTooDeep?: boolean } | null)?.isTooDeep === true;
}
