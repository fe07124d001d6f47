// [words](address)  ![words](address)  <address>  `code`      where each stands: markdown-it's tokens do not say
import type { MarkdownIt, Token } from "markdown-it";

/** UTF-16 offsets in the content of the inline token that holds a link, a picture or code. */
export interface LinkPlace {
  readonly start: number;
  readonly end: number;
}

export function linkPlaceOf(token: Token): LinkPlace | undefined {
  return (token.meta as { place?: LinkPlace } | null)?.place;
}

/** The rules that make links, pictures and code, the type of the token that each leaves, and its function's name. */
const tokenTypes: readonly (readonly [rule: string, type: string, called?: string])[] = [
  ["link", "link_open"],
  ["image", "image"],
  ["autolink", "link_open"],
  ["backticks", "code_inline", "backtick"],
];

/** Has each rule note in its token's `meta` where it began and ended. */
export function linkPlaces(md: MarkdownIt): void {
  const rules = md.inline.ruler.getRules("");
  for (const [name, type, called = name] of tokenTypes) {
    const rule = rules.find((candidate) => candidate.name === called);
    if (rule === undefined) throw new Error(`markdown-it no longer has a rule ${name}`);
    md.inline.ruler.at(name, (state, silent) => {
      const start = state.pos;
      const count = state.tokens.length;
      if (!rule(state, silent)) return false;
      if (silent) return true;
      const token = state.tokens.slice(count, count + 2).find((candidate) => candidate.type === type);
      if (token !== undefined) token.meta = { ...token.meta, place: { start, end: state.pos } };
      return true;
    });
  }
}
