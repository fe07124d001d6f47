// *a*{.x} *b*{.x} …      more braces in one paragraph than anyone writes are shown as text
import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** In one paragraph. For each, markdown-it-attrs 5 goes through all of its tokens again. */
export const mostAttributes = 100;

/** Keeps the rule of markdown-it-attrs, which is to be in use, from paragraphs that it would take minutes for. */
export function attributeLimit(md: MarkdownIt): void {
  const crowded = new WeakMap<StateCore, readonly Token[]>();
  md.core.ruler.before("curly_attributes", "attribute_limit", (state) => {
    const tokens = state.tokens.filter((token) => token.type === "inline" && countBraces(token) > mostAttributes);
    // Under another name, no pattern of the rule fits it.
    for (const token of tokens) token.type = "inline_crowded";
    crowded.set(state, tokens);
  });
  md.core.ruler.after("curly_attributes", "attribute_limit_end", (state) => {
    for (const token of crowded.get(state) ?? []) {
      token.type = "inline";
      token.meta = { ...token.meta, isCrowded: true };
    }
  });
}

/** Whether the braces of a paragraph are text only because there are too many. */
export function isCrowded(token: Token): boolean {
  return (token.meta as { isCrowded?: boolean } | null)?.isCrowded === true;
}

function countBraces({ children }: Token): number {
  return (children ?? []).filter(({ type, content }) => type === "text" && content.startsWith("{")).length;
}
