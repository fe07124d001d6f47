// [words](address)  ![words](address)  <address>      where each stands: markdown-it's tokens do not say
import type { MarkdownIt, Token } from "markdown-it";

/** UTF-16 offsets in the content of the inline token that holds a link or picture. */
export interface LinkPlace {
  readonly start: number;
  readonly end: number;
}

export function linkPlaceOf(token: Token): LinkPlace | undefined {
  return (token.meta as { place?: LinkPlace } | null)?.place;
}

/** The rules that make links and pictures, and the type of the token that each leaves. */
const tokenTypes: readonly (readonly [rule: string, type: string])[] = [
  ["link", "link_open"],
  ["image", "image"],
  ["autolink", "link_open"],
];

/** Has each rule note in its token's `meta` where it began and ended. */
export function linkPlaces(md: MarkdownIt): void {
  const rules = md.inline.ruler.getRules("");
  for (const [name, type] of tokenTypes) {
    const rule = rules.find((candidate) => candidate.name === name);
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
