// <b>, <script>, <!-- -->, <!DOCTYPE>, <?xml      shown as text and kept as tokens, so that each can be reported
import type { MarkdownIt, Token } from "markdown-it";

export function rawHtmlSyntax(md: MarkdownIt): void {
  md.inline.ruler.after("autolink", "raw_html", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c /* < */) return false;
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (match === null) return false;
    if (!silent) state.push("raw_html", "", 0).content = match[0];
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules.raw_html = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
}

/** The beginning of a tag or the like, CommonMark 0.31 section 6.6; enough to recognise one, never to run it. */
const pattern = /<(?:!--|[!?][A-Za-z]|\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$))[^<>]{0,200}>?/y;

export function rawHtmlOf(token: Token): string | undefined {
  return token.type === "raw_html" ? token.content : undefined;
}
