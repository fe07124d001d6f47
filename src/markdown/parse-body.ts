// The tokens of a text, their lines those of the whole file.
import type { MarkdownIt, Token } from "markdown-it";
import type { SourceText } from "../problem.ts";

/**
 * Parses what stands after the front matter.
 * @param bodyStart UTF-16 offset at which the Markdown begins
 * @param environment where rules leave what they found
 */
export function parseBody(
  md: MarkdownIt,
  source: SourceText,
  bodyStart: number,
  environment: Record<PropertyKey, unknown>,
): Token[] {
  // Front matter becomes empty lines: the parser's line numbers are then the file's.
  const lines = source.text.slice(0, bodyStart).match(/\r\n?|\n/g)?.length ?? 0;
  return md.parse("\n".repeat(lines) + source.text.slice(bodyStart), environment);
}
