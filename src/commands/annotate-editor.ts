// The editor at a terminal: each name in its line, in colour, and a question.
import { styleText } from "node:util";
import type { Editor } from "../annotate/ask.ts";
import type { Suggestion } from "../annotate/suggestion.ts";
import type { Glossary } from "../load/glossary.ts";
import { lineEnd, lineStart } from "../markdown/places.ts";
import type { SourceText } from "../problem.ts";
import type { Terminal } from "./command.ts";
import type { Answers } from "./terminal-answers.ts";

/** Characters of the line that are shown on each side of a name. */
const reach = 60;

/** Shows the names of one file. */
export function terminalEditor(source: SourceText, glossary: Glossary, terminal: Terminal, answers: Answers): Editor {
  return {
    show: (name) => terminal.out(nameInLine(name, source, glossary, terminal)),
    say: (words) => terminal.out(`${words}\n`),
    ask: (question) => answers.ask(question),
  };
}

/** `file:12:8  …of the ⟦name⟧ in its line…` and which entry that would be. */
export function nameInLine(
  { start, end, line, column, text, candidates, confidence }: Suggestion,
  source: SourceText,
  { entries }: Pick<Glossary, "entries">,
  { colour }: Pick<Terminal, "colour">,
): string {
  const paint = (format: Parameters<typeof styleText>[0], words: string) => (colour ? styleText(format, words) : words);
  const [from, until] = [lineStart(source, line - 1), lineEnd(source, line - 1)];
  const before = source.text.slice(Math.max(from, start - reach), start);
  const after = source.text.slice(end, Math.min(until, end + reach));
  const shown = colour ? paint(["bold", "yellow"], text) : `⟦${text}⟧`;
  const labels = candidates.map((id) => {
    const labelOf = entries.find((entry) => entry.id === id)?.label ?? {};
    return `${id} (${Object.values(labelOf).join(", ")})`;
  });
  const place = paint("bold", `${source.file}:${line}:${column}`);
  return `\n${place}\n  ${before}${shown}${after}\n  ${paint("cyan", labels.join(" or "))}  confidence ${confidence}\n`;
}
