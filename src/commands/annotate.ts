// annotate: brackets around names of the glossary.
import path from "node:path";
import { chooseByAsking } from "../annotate/ask.ts";
import { bracketNames } from "../annotate/bracket.ts";
import { type ChoiceOptions, chooseCertain, isCertain, openNames } from "../annotate/choose.ts";
import { fileLanguage } from "../annotate/file-language.ts";

import { createSuggester, type Suggest } from "../annotate/suggest.ts";
import type { Suggestion } from "../annotate/suggestion.ts";
import { nearestWord } from "../language/nearest-word.ts";
import { unifiedDiff } from "../line-diff.ts";
import { checkInside } from "../load/files.ts";
import { type Glossary, loadGlossary } from "../load/glossary.ts";
import { readSingleText } from "../load/single-text.ts";
import { problem, spanOfFile } from "../problem.ts";
import { FileChanged, replaceText } from "../replace-text.ts";
import { textReport } from "../reports/text.ts";
import { terminalEditor } from "./annotate-editor.ts";
import { type Command, type Invocation, Misuse, type Terminal } from "./command.ts";
import { type Answers, terminalAnswers } from "./terminal-answers.ts";
import { type NamedFile, namedFile } from "./text-files.ts";

export const annotate: Command = {
  id: "annotate",
  operands: "FILE…",
  summary: "put brackets around names of the glossary; without --write, show what it would do",
  options: [
    { name: "write", type: "boolean", summary: "write the files; on a terminal each name is asked for" },
    { name: "yes", type: "boolean", summary: "write what is certain, ask nothing" },
    { name: "first", type: "boolean", summary: "only the first mention of an entry in a text (the default)" },
    { name: "every", type: "boolean", summary: "every mention" },
    { name: "entry", type: "string", value: "ID", summary: "only names of this entry" },
  ],
  async run(invocation) {
    const { project, operands, options, terminal } = invocation;
    if (operands.length === 0)
      throw new Misuse("annotate takes files: hashiya annotate content/readings/x/index.ar.md");
    if (options.first === true && options.every === true) throw new Misuse("Say --first or --every, not both.");
    const { value: glossary, problems } = loadGlossary(project);
    if (problems.length > 0) terminal.error(textReport(problems, terminal));
    if (glossary === undefined) return 1;
    const only = entryOption(options.entry, glossary);
    const suggest = createSuggester(glossary.entries, glossary.names);
    const answers = options.write === true && options.yes !== true ? terminalAnswers() : undefined;
    let code = 0;
    for (const file of operands.map((operand) => namedFile(operand, project))) {
      const choice = { every: options.every === true, only, self: ownEntry(file, glossary) };
      if (!(await annotateFile(file, choice, { invocation, glossary, suggest, answers }))) code = 1;
    }
    answers?.close();
    return code;
  },
};

interface Tools {
  readonly invocation: Invocation;
  readonly glossary: Glossary;
  readonly suggest: Suggest;
  /** Whoever is asked for each name; without it what is certain is written. */
  readonly answers?: Answers;
}

/** @returns false where the file could not be read or written; that is printed */
async function annotateFile(file: NamedFile, choice: ChoiceOptions, tools: Tools): Promise<boolean> {
  const { glossary, suggest, invocation, answers } = tools;
  const { options, terminal } = invocation;
  const read = readInside(file, glossary);
  if (read.value === undefined) {
    terminal.error(textReport(read.problems, terminal));
    return false;
  }
  const { source, bodyStart, markLength } = read.value;
  const language = fileLanguage(source.file, source.text.slice(bodyStart), glossary.languages);
  const names = suggest(source, bodyStart, language);
  const isWritten = options.write === true || options.yes === true;
  const editor = answers && terminalEditor(source, glossary, terminal, answers);
  const chosen =
    editor === undefined ? chooseCertain(names, choice) : await chooseByAsking(names, choice, glossary.names, editor);
  const { text, written } = bracketNames(read.value, chosen, glossary.names, suggest);
  if (!isWritten) {
    terminal.out(coloured(unifiedDiff(source.file, source.text, text), terminal));
  } else if (text !== source.text) {
    const mark = "\uFEFF".repeat(markLength);
    try {
      replaceText(file.absolute, mark + source.text, mark + text);
    } catch (cause) {
      if (!(cause instanceof FileChanged)) throw cause;
      terminal.error(`${cause.message} Nothing was written to it; run the command again.\n`);
      return false;
    }
  }
  const unsure = editor === undefined ? openNames(names, choice).filter((name) => !isCertain(name)) : [];
  terminal.error(summary(source.file, written, unsure, isWritten));
  return true;
}

function summary(
  file: string,
  written: readonly Suggestion[],
  unsure: readonly Suggestion[],
  isWritten: boolean,
): string {
  const count = `${written.length} ${written.length === 1 ? "mention" : "mentions"}`;
  const told = `${file}: ${count} ${isWritten ? "written" : "found; --write writes them"}\n`;
  const rest = unsure.map(
    ({ line, column, text, candidates }) => `${file}:${line}:${column}  «${text}» may be ${candidates.join(" or ")}\n`,
  );
  return told + rest.join("");
}

/** Only files of the project are written. */
function readInside(file: NamedFile, { project }: Glossary) {
  const inside = checkInside(project, path.relative(project.directory, file.absolute));
  const outside = inside && { ...inside, ...spanOfFile(file.name) };
  if (outside !== undefined) return { value: undefined, problems: [outside] };
  const read = readSingleText(file.absolute, file.name);
  if (read.value === undefined || file.name.endsWith(".md")) return read;
  return { value: undefined, problems: [problem("path/type", spanOfFile(file.name), `${file.name} is no Markdown.`)] };
}

/** The entry that a file of the glossary defines. */
function ownEntry(file: NamedFile, { project, entries }: Glossary): string | undefined {
  const relative = path.relative(project.directory, file.absolute).replaceAll(path.sep, "/");
  return entries.find(({ span }) => span.file === relative)?.id;
}

function entryOption(id: string | boolean | undefined, { entries }: Glossary): string | undefined {
  if (typeof id !== "string") return undefined;
  const ids = entries.map((entry) => entry.id);
  if (ids.includes(id)) return id;
  const near = nearestWord(id, ids);
  throw new Misuse(`«${id}» is the id of no entry.${near === undefined ? "" : ` Did you mean ${near}?`}`);
}

function coloured(diff: string, terminal: Terminal): string {
  if (!terminal.colour) return diff;
  return diff.replace(/^[-+](?![-+]{2} ).*$/gm, (line) => paintLine(line));
}

const paintLine = (line: string): string => `\u001B[${line.startsWith("+") ? 32 : 31}m${line}\u001B[39m`;
