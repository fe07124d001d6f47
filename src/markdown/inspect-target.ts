// Judges where a link leads and what a picture shows.
import type { Token } from "markdown-it";
import type { Problem, Span } from "../model.ts";
import { problem } from "../problem.ts";
import { readAddress } from "./address.ts";
import type { TextContext } from "./context.ts";
import { linkPlaceOf } from "./link-places.ts";
import { mentionOf } from "./mention.ts";
import type { InlinePlace } from "./places.ts";

/** The target of a link inside the site, or the picture of an image, where its address was accepted. */
export interface TargetMeta {
  readonly sitePath?: string;
  readonly picture?: string;
}

export function targetOf(token: Token): TargetMeta {
  return (token.meta as TargetMeta | null) ?? {};
}

/** Judges a link's address; a link within the site gets its path. */
export function inspectLink(token: Token, place: InlinePlace, context: TextContext): readonly Problem[] {
  const written = String(token.attrGet("href") ?? "");
  const span = addressSpan(token, written, token.info === "auto" ? "<" : "](", place);
  const address = readAddress(written);
  switch (address.kind) {
    case "refused":
      token.attrs = null;
      return [problem("link/scheme", span, `A link may not lead to «${address.scheme}…».`)];
    case "external":
      if (/^https?:/i.test(address.url)) token.attrSet("rel", "external noopener");
      return address.insecure ? [problem("link/insecure", span, `«${written}» is not encrypted.`)] : [];
    case "relative": {
      const target = context.resolveLink(address.path, address.fragment, span);
      if (target.value !== undefined) token.meta = { ...token.meta, sitePath: target.value };
      return target.problems;
    }
  }
}

/** Judges a picture's address and words; a picture of the project gets its output and its measures. */
export function inspectPicture(token: Token, place: InlinePlace, context: TextContext): readonly Problem[] {
  const written = String(token.attrGet("src") ?? "");
  const span = addressSpan(token, written, "](", place);
  const problems: Problem[] = [];
  const alternative = (token.children ?? []).map((child) => child.content).join("");
  const decorative = token.attrIndex("decorative") >= 0;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "decorative");
  if (alternative.trim() === "" && !decorative) {
    problems.push(problem("image/alt", span, `The picture «${written}» has no alternative text.`));
  }
  for (const child of token.children ?? []) {
    const mention = mentionOf(child);
    if (mention === undefined) continue;
    const wordsStart = (linkPlaceOf(token)?.start ?? 0) + "![".length;
    const mentionSpan = place.span(wordsStart + mention.start, wordsStart + mention.end);
    const message = `The mention «${mention.shown}» stands inside a picture's alternative text.`;
    problems.push(problem("mention/placement", mentionSpan, message));
  }
  const address = readAddress(written);
  if (address.kind !== "relative") {
    token.attrSet("src", "");
    const code = address.kind === "external" ? "image/remote" : "link/scheme";
    return [...problems, problem(code, span, `The picture «${written}» is not a file of the project.`)];
  }
  const picture = context.resolvePicture(address.path, span);
  problems.push(...picture.problems);
  if (picture.value === undefined) {
    token.attrSet("src", "");
    return problems;
  }
  token.meta = { ...token.meta, picture: picture.value.output };
  token.attrSet("width", picture.value.width);
  token.attrSet("height", picture.value.height);
  token.attrSet("loading", "lazy");
  token.attrSet("decoding", "async");
  return problems;
}

/** The span of an address as typed; the whole link where it is typed in another form or elsewhere. */
function addressSpan(token: Token, written: string, before: string, place: InlinePlace): Span {
  const address = shownAddress(written);
  const { start, end } = linkPlaceOf(token) ?? { start: 0, end: 0 };
  const at = place.text.slice(start, end).lastIndexOf(before + address);
  if (at < 0) return place.span(start, end);
  const from = start + at + before.length;
  return place.span(from, from + address.length);
}

/** markdown-it encodes addresses; the author typed the decoded form. */
function shownAddress(encoded: string): string {
  try {
    return decodeURI(encoded);
  } catch {
    return encoded;
  }
}
