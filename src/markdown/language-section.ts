// ::: ar … :::      a section in one language
import type { MarkdownIt, Token } from "markdown-it";
import container from "markdown-it-container";
import type { Language } from "../model.ts";
import type { SourceText } from "../problem.ts";

/** Sections named by a BCP 47 tag; a token of type "container_language_open" begins one. */
export function languageSection(md: MarkdownIt): void {
  md.use(container, "language", {
    validate: (parameters: string, colons = "") => tag.test(parameters.trim()) && colons.length <= mostColons,
    render: () => "",
  });
}

/** Sections in sections take more colons; for each, all lines below are looked at. */
const mostColons = 10;

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language of a token that opens a section. */
export function sectionLanguage(token: Token): Language | undefined {
  return token.type === "container_language_open" ? token.info.trim() : undefined;
}

/** Whether the line at which a section ends is its `:::`, and not the end of the text. */
export function isClosedSection(token: Token, source: SourceText): boolean {
  const start = source.lineStarts[token.map?.[1] ?? 0] ?? source.text.length;
  return /^[ \t]*:{3,}[ \t]*(?:[\r\n]|$)/.test(source.text.slice(start, start + 1000));
}
