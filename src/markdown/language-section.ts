// ::: ar … :::      a section in one language
import type { MarkdownIt, Token } from "markdown-it";
import container from "markdown-it-container";
import type { Language } from "../model.ts";

/** Sections named by a BCP 47 tag; a token of type "container_language_open" begins one. */
export function languageSection(md: MarkdownIt): void {
  md.use(container, "language", {
    validate: (parameters: string) => tag.test(parameters.trim()),
    render: () => "",
  });
}

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language of a token that opens a section. */
export function sectionLanguage(token: Token): Language | undefined {
  return token.type === "container_language_open" ? token.info.trim() : undefined;
}
