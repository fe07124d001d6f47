// The configured markdown-it: CommonMark with tables, notes, attributes, language sections, mentions and claims; no raw HTML.
import markdownIt, { type MarkdownIt } from "markdown-it";
import attributes from "markdown-it-attrs";
import { attributeLimit } from "./attribute-limit.ts";
import { claimSyntax } from "./claim.ts";
import { languageSection } from "./language-section.ts";
import { linkPlaces } from "./link-places.ts";
import { mentionSyntax } from "./mention.ts";
import { nestingLimit } from "./nesting.ts";
import { noteSyntax } from "./note.ts";
import { rawHtmlSyntax } from "./raw-html.ts";

const syntaxes: readonly ((md: MarkdownIt) => void)[] = [
  noteSyntax,
  mentionSyntax,
  claimSyntax,
  languageSection,
  rawHtmlSyntax,
  linkPlaces,
  nestingLimit,
];

/** A parser that leaves every judgement (links, attributes, mentions) to the walk over its tokens. */
export function createParser(): MarkdownIt {
  const md = markdownIt("default", { html: false, linkify: false, typographer: false });
  for (const syntax of syntaxes) md.use(syntax);
  // Written for markdown-it 14's types; the calls it makes are the same in 15.
  md.use(attributes as unknown as (md: MarkdownIt, options: object) => void, {
    // Braces that fit nothing stay text; the plugin would print a stack.
    errorHandler: () => {},
  });
  md.use(attributeLimit);
  md.validateLink = () => true;
  return md;
}
