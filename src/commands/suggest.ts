// suggest: names of the glossary found in text, annotated or not.
import { styleText } from "node:util";
import { fileLanguage } from "../annotate/file-language.ts";
import { createSuggester } from "../annotate/suggest.ts";
import type { Suggestion } from "../annotate/suggestion.ts";
import { loadGlossary } from "../load/glossary.ts";
import { readSingleText, readStandardInput, type SingleText } from "../load/single-text.ts";
import type { Language, Outcome, Problem } from "../model.ts";
import { textReport } from "../reports/text.ts";
import { type Command, type Invocation, Misuse, type Terminal } from "./command.ts";
import { namedFile, readingFiles } from "./text-files.ts";

interface FileNames {
  readonly file: string;
  readonly language: Language;
  readonly markLength: number;
  readonly names: readonly Suggestion[];
}

const formats: Readonly<Record<string, (files: readonly FileNames[], terminal: Terminal) => string>> = {
  text: textOf,
  json: jsonOf,
};

export const suggest: Command = {
  id: "suggest",
  operands: "[FILE… or -]",
  summary: "find names of the glossary in text, annotated or not",
  options: [
    { name: "language", type: "string", value: "L", summary: "the text's language (default: the file's name says it)" },
    { name: "format", type: "string", value: "FORMAT", choices: Object.keys(formats), summary: "how: text, json" },
    { name: "derived", type: "boolean", summary: "offer adjectives of names, too («الإيرانية», Iranian)" },
  ],
  async run(invocation) {
    const { project, options, terminal } = invocation;
    if (typeof options.language === "string" && !isLanguageTag(options.language))
      throw new Misuse(`--language takes a language tag such as ar, en or fr, not «${options.language}».`);
    const { value: glossary, problems } = loadGlossary(project);
    if (problems.length > 0) terminal.error(textReport(problems, terminal));
    if (glossary === undefined) return 1;
    const find = createSuggester(glossary.entries, glossary.names);
    const unread: Problem[] = [];
    const files = texts(invocation, () => readingFiles(glossary)).flatMap(({ value, problems: found }): FileNames[] => {
      unread.push(...found.filter((item) => value === undefined || item.severity === "error"));
      if (value === undefined) return [];
      const { source, bodyStart, markLength } = value;
      const body = source.text.slice(bodyStart);
      const language =
        typeof options.language === "string" ? options.language : fileLanguage(source.file, body, glossary.languages);
      const names = find(source, bodyStart, language, { derived: options.derived === true });
      return [{ file: source.file, language, markLength, names }];
    });
    if (unread.length > 0) terminal.error(textReport(unread, terminal));
    terminal.out((formats[String(options.format ?? "text")] ?? textOf)(files, terminal));
    return unread.some((item) => item.severity === "error") ? 1 : 0;
  },
};

function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() !== "";
  } catch {
    return false;
  }
}

function texts(
  { operands, project }: Invocation,
  all: () => ReturnType<typeof readingFiles>,
): readonly Outcome<SingleText | undefined>[] {
  const files = operands.length === 0 ? all() : operands.map((operand) => namedFile(operand, project));
  return files.map(({ name, absolute }) => (name === "-" ? readStandardInput(name) : readSingleText(absolute, name)));
}

/** The shape of DESIGN §5; offsets are those of the file as it is on disk. */
function jsonOf(files: readonly FileNames[]): string {
  const value = files.map(({ file, language, markLength, names }) => ({
    file,
    language,
    mentions: names.map(({ start, end, text, entry, annotated, line, column, candidates, confidence, derived }) => ({
      ...{ start: start + markLength, end: end + markLength, text, entry, annotated, line, column, candidates },
      ...{ confidence, ...(derived ? { derived } : {}) },
    })),
  }));
  return `${JSON.stringify({ files: value })}\n`;
}

function textOf(files: readonly FileNames[], { colour }: Terminal): string {
  const paint = (format: Parameters<typeof styleText>[0], words: string) => (colour ? styleText(format, words) : words);
  const lines = files.flatMap(({ file, names }) =>
    names.map(({ line, column, text, candidates, annotated, confidence }) => {
      const state = annotated ? paint("dim", "annotated") : `confidence ${confidence}`;
      const place = paint("bold", `${file}:${line}:${column}`);
      return `${place}  ${paint("cyan", text)}  ${candidates.join(" or ")}  ${state}\n`;
    }),
  );
  const count = files.reduce((sum, { names }) => sum + names.length, 0);
  const open = files.reduce((sum, { names }) => sum + names.filter(({ annotated }) => !annotated).length, 0);
  return `${lines.join("")}${count} ${count === 1 ? "name" : "names"}, ${open} not annotated\n`;
}
