// What an import tells its user: what was left out and where it stood, and which names of the glossary are in the text.
import { createSuggester } from "../annotate/suggest.ts";
import { splitFrontMatter } from "../load/front-matter.ts";
import type { Glossary } from "../load/glossary.ts";
import type { Language } from "../model.ts";
import { sourceText } from "../problem.ts";
import { firstWords } from "./clean-text.ts";
import type { Dropped } from "./reading-format.ts";

/** More of one kind are counted, not listed. */
const mostListed = 12;

function listed(lines: readonly string[]): string {
  const more = lines.length > mostListed ? [`and ${lines.length - mostListed} more`] : [];
  return [...lines.slice(0, mostListed), ...more].map((line) => `    ${line}\n`).join("");
}

/** What was dropped, by reason; nothing where nothing was. */
export function droppedReport(dropped: readonly Dropped[]): string {
  if (dropped.length === 0) return "";
  const linesOf = new Map<string, string[]>();
  for (const { why, words, block } of dropped) {
    linesOf.set(why, [...(linesOf.get(why) ?? []), `${block}: ${firstWords(words)}`]);
  }
  const groups = [...linesOf].map(([why, lines]) => `  ${why}\n${listed(lines)}`);
  return `Left out (after the number of its paragraph in the document):\n${groups.join("")}`;
}

/**
 * The names that `annotate` will offer, the mentions that `check` will refuse, and the next command.
 * @param file the reading's own, relative to the project
 * @param text all of it
 */
export function namesReport({ entries, names }: Glossary, file: string, text: string, language: Language): string {
  const source = sourceText(file, text);
  const bodyStart = splitFrontMatter(source).value?.bodyStart ?? 0;
  const unresolved = typedMentions(text.slice(bodyStart)).filter((words) => names.resolve(words).length !== 1);
  const typed =
    unresolved.length === 0
      ? ""
      : `Brackets whose words name no entry, or several; mend them, or add the entries:\n${listed(unresolved)}`;
  const found = createSuggester(entries, names)(source, bodyStart, language).filter(({ annotated }) => !annotated);
  if (found.length === 0) return `${typed}No names without brackets.\nNext: npx hashiya check\n${ofDrafts}`;
  const countOf = new Map<string, number>();
  for (const { text: words, candidates } of found) {
    const line = `${words} (${candidates.join(" or ")})`;
    countOf.set(line, (countOf.get(line) ?? 0) + 1);
  }
  const lines = [...countOf].map(([line, count]) => (count === 1 ? line : `${line} × ${count}`));
  const count = found.length === 1 ? "1 name" : `${found.length} names`;
  return `${typed}${count} of the glossary found:\n${listed(lines)}Next: npx hashiya annotate ${file} --write\n${ofDrafts}`;
}

const ofDrafts = "A draft is on no page: delete its line «draft: true» when it is ready.\n";

const mention = /(?<!\\)\[\[([^[\]|\n]*)(?:\|[^[\]|\n]*)?\]\]/g;

/** The words that mentions name their entries by, each once; what stands in code is none. */
function typedMentions(body: string): readonly string[] {
  const plain = body.replace(/^(`{3,})[\s\S]*?^\1/gm, "").replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
  return [...new Set(Array.from(plain.matchAll(mention), ([, words = ""]) => words.replace(/\\$/, "").trim()))];
}
