// Puts brackets around names: [[words]] where the words name the entry alone, else [[id|words]].
import type { NameIndex } from "../language/index.ts";
import { type SourceText, sourceText } from "../problem.ts";
import type { Suggest } from "./suggest.ts";
import type { Suggestion } from "./suggestion.ts";

/** A text that begins at an offset of the source, after a reader (`suggest`) that is told where. */
export interface AnnotatedText {
  readonly source: SourceText;
  readonly bodyStart: number;
}

/**
 * The text with brackets around some of its names; nothing else is changed. Where brackets would be read as something
 * else, after a backslash for example, a name stays as it is.
 * @param chosen names of the text that stand outside of each other
 * @returns the text, and the names that brackets stand around now
 */
export function bracketNames(
  { source, bodyStart }: AnnotatedText,
  chosen: readonly Suggestion[],
  names: NameIndex,
  suggest: Suggest,
): { readonly text: string; readonly written: readonly Suggestion[] } {
  let written: readonly Suggestion[] = chosen.filter(
    ({ brackets, text, start }) =>
      brackets !== "none" && !/[[\]|\n\r]/.test(text) && source.text.charAt(start - 1) !== "\\",
  );
  for (;;) {
    const text = withBrackets(source.text, written, names);
    const kept = survivors(sourceText(source.file, text), bodyStart, written, names, suggest);
    if (kept.length === written.length) return { text, written };
    written = kept;
  }
}

function withBrackets(text: string, chosen: readonly Suggestion[], names: NameIndex): string {
  let result = "";
  let from = 0;
  for (const one of chosen) {
    result += text.slice(from, one.start) + bracketed(one, names);
    from = one.end;
  }
  return result + text.slice(from);
}

/** @example bracketed({ text: "داعش", entry: "isis", … }, names) // "[[داعش]]" */
function bracketed({ text, entry, brackets }: Suggestion, names: NameIndex): string {
  const named = names.resolve(text);
  if (named.length === 1 && named[0] === entry) return `[[${text}]]`;
  return `[[${entry}${brackets === "cell" ? "\\|" : "|"}${text}]]`;
}

/** Those whose brackets are read as a mention of their entry when the new text is read again. */
function survivors(
  source: SourceText,
  bodyStart: number,
  written: readonly Suggestion[],
  names: NameIndex,
  suggest: Suggest,
): readonly Suggestion[] {
  const [language = "en"] = written.map((one) => one.language);
  const mentions = new Set(
    suggest(source, bodyStart, language)
      .filter(({ annotated }) => annotated)
      .map(({ start, entry }) => `${start} ${entry}`),
  );
  let shift = 0;
  return written.filter((one) => {
    const typed = bracketed(one, names);
    const start = one.start + shift + typed.length - "]]".length - one.text.length;
    shift += typed.length - one.text.length;
    return mentions.has(`${start} ${one.entry}`);
  });
}
