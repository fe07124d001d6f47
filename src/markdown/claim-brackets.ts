// Where the brackets of claims close: [the words]{…}, with mentions, links and code between them.
import { readMention } from "./mention.ts";

/**
 * For each `[` whose `]` is followed by `{`, the UTF-16 offset of that `]`. One pass over the text, however many
 * brackets open and never close: brackets of mentions, escaped ones and those in code are stepped over.
 */
export function claimBrackets(text: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  const codeEnd = codeSpans(text);
  let mentionClose = text.indexOf("]]");
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const [signs] = match;
    const start = match.index;
    const end = start + signs.length;
    if (signs.startsWith("`")) sign.lastIndex = codeEnd(start, signs.length) ?? end;
    else if (signs === "]") {
      const opener = open.pop();
      if (opener !== undefined && text[end] === "{") closes.set(opener, start);
    } else if (signs.startsWith("[")) {
      if (mentionClose >= 0 && mentionClose < end) mentionClose = text.indexOf("]]", end);
      const mention = signs.length < 2 ? undefined : readMention(text, end - 2, mentionClose);
      const isMention = mention !== undefined && mention.end > end;
      for (let at = start; at < (isMention ? end - 2 : end); at++) open.push(at);
      if (isMention) sign.lastIndex = mention.end;
    }
  }
  return closes;
}

const sign = /\\[\s\S]|`+|\[+|\]/g;

/** Finds the end of a code span: the next run of as many backticks as open it. */
function codeSpans(text: string): (start: number, length: number) => number | undefined {
  const runs = new Map<number, number[]>();
  for (const match of text.matchAll(/`+/g)) {
    const { length } = match[0];
    const starts = runs.get(length);
    if (starts === undefined) runs.set(length, [match.index]);
    else starts.push(match.index);
  }
  for (const starts of runs.values()) starts.reverse();
  return (start, length) => {
    const ahead = runs.get(length) ?? [];
    while ((ahead.at(-1) ?? Number.POSITIVE_INFINITY) <= start) ahead.pop();
    const close = ahead.at(-1);
    return close === undefined ? undefined : close + length;
  };
}
