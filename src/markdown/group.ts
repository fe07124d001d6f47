// Tokens that make one block, one note or one section.
import type { Token } from "markdown-it";
import type { InlineText } from "./inspect.ts";

/** Tokens that stand together: a block of the body, or a note. */
export interface Group {
  readonly tokens: Token[];
  readonly first: Token;
  readonly texts: InlineText[];
}

/** Cuts a run of tokens where its outermost elements end. */
export function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let current: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    current.push(token);
    depth += token.nesting;
    const first = current[0];
    if (depth === 0 && first !== undefined) {
      groups.push({ tokens: current, first, texts: [] });
      current = [];
    }
  }
  return groups;
}

/** Its plain text, as a reader would copy it; parts of a list or table parted by line ends. */
export function textOf(group: Group): string {
  if (group.first.type === "fence" || group.first.type === "code_block") return group.first.content;
  return group.texts.map((text) => text.text).join("\n");
}
