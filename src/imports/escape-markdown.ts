// Text as typed → text in Markdown that prints as typed; mentions in brackets stay mentions.

/** A well-formed mention or the mark of a note: neither is touched. */
const kept = /(\[\[[^[\]|\n]*[^[\]|\s][^[\]|\n]*(?:\|[^[\]|\n]*[^[\]|\s][^[\]|\n]*)?\]\]|\uE000\d+\uE001)/u;

/** In UTF-16 units, its brackets included: longer ones are no mentions to the parser. */
const longestMention = 504;

/** Signs that mean something anywhere in a line, alone or with what may follow in the next run of text. */
const anywhere = /[\\`*[{]|<(?=[A-Za-z/!?]|$)|&(?=#?\w*(?:;|$))|~(?=~|$)|_/g;

/** Signs that mean something at the start of a block. */
const atStart: readonly (readonly [signs: RegExp, replacement: string])[] = [
  [/^(\s*)(#{1,6})(?=\s|$)/, "$1\\$2"],
  [/^(\s*)([-+](?=\s|$|-)|[>|]|:{3}|=+\s*$)/, "$1\\$2"],
  [/^(\s*)(~{3})/, "$1\\$2"],
  [/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2"],
];

/**
 * Escapes one run of text.
 * @example escapeMarkdown("[[داعش]] *و* [x]") // "[[داعش]] \\*و\\* \\[x]"
 */
export function escapeMarkdown(text: string): string {
  const parts = text.split(kept);
  const escaped = parts.map((part, index) => {
    if (index % 2 === 1 && part.length <= longestMention) return part;
    return part.replace(anywhere, (sign, at: number) => (isInsideWord(part, sign, at) ? sign : `\\${sign}`));
  });
  return atStart.reduce((result, [signs, replacement]) => result.replace(signs, replacement), escaped.join(""));
}

/** «snake_case» emphasises nothing. */
function isInsideWord(text: string, sign: string, at: number): boolean {
  return sign === "_" && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}_]/u.test(text[at + 1] ?? "");
}
