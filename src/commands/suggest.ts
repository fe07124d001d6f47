// suggest: names of the glossary found in text, annotated or not.
import { createHash } from "node:crypto";
import path from "node:path";
import { fileLanguage } from "../annotate/file-language.ts";
import { type Answer, type KeptNames, openKeptNames } from "../annotate/kept-names.ts";
import { createSuggester } from "../annotate/suggest.ts";
import { openProject } from "../load/files.ts";
import { type Glossary, glossaryParts, loadGlossary } from "../load/glossary.ts";
import { readSingleFile, type SingleText, singleText } from "../load/single-text.ts";
import { loadSite } from "../load/site.ts";
import type { Problem } from "../model.ts";
import { textReport } from "../reports/text.ts";
import { type Command, type Invocation, Misuse } from "./command.ts";
import { type FileNames, suggestFormats } from "./suggest-formats.ts";
import { type NamedFile, namedFile, readingFiles } from "./text-files.ts";

/** With fewer files, finding names anew is quick. */
const manyFiles = 100;

export const suggest: Command = {
  id: "suggest",
  operands: "[FILE… or -]",
  summary: "find names of the glossary in text, annotated or not",
  options: [
    { name: "language", type: "string", value: "L", summary: "the text's language (default: the file's name says it)" },
    {
      name: "format",
      type: "string",
      value: "FORMAT",
      choices: suggestFormats.map(({ id }) => id),
      summary: `how: ${suggestFormats.map(({ id }) => id).join(", ")}`,
    },
    { name: "derived", type: "boolean", summary: "offer adjectives of names, too («الإيرانية», Iranian)" },
  ],
  async run(invocation) {
    const { options, terminal } = invocation;
    if (typeof options.language === "string" && !isLanguageTag(options.language))
      throw new Misuse(`--language takes a language tag such as ar, en or fr, not «${options.language}».`);
    const files = textFiles(invocation);
    const kept = files.length < manyFiles ? undefined : openKept(invocation);
    // What is kept was found with this very glossary, and it had no problem.
    const loaded = kept === undefined || kept.isEmpty ? loadGlossary(invocation.project) : undefined;
    if (loaded !== undefined && loaded.problems.length > 0) terminal.error(textReport(loaded.problems, terminal));
    if (loaded !== undefined && loaded.value === undefined) return 1;
    const isKeeping = loaded === undefined || loaded.problems.length === 0;
    const find = nameFinder(invocation, () => (loaded ?? loadGlossary(invocation.project)).value);
    const printer = suggestFormats.find(({ id }) => id === (options.format ?? "text"))?.begin(terminal);
    let code = 0;
    for (const file of files) {
      const unread: Problem[] = [];
      const found = untouched(file, kept) ?? namesIn(file, find, kept, unread);
      if (unread.length > 0) terminal.error(textReport(unread, terminal));
      if (unread.some(({ severity }) => severity === "error")) code = 1;
      if (found !== undefined) printer?.add(file.name, found);
    }
    printer?.end();
    if (isKeeping) kept?.save();
    return code;
  },
};

function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() !== "";
  } catch {
    return false;
  }
}

/** The files named on the command line, else every version of every reading. */
function textFiles({ operands, project }: Invocation): readonly NamedFile[] {
  if (operands.length > 0) return operands.map((operand) => namedFile(operand, project));
  const open = openProject(project);
  return readingFiles(open, loadSite(open).value?.languages ?? []);
}

/** What was found before by this engine, with this glossary and these options. */
function openKept({ project, engine, options }: Invocation): KeptNames {
  const name = createHash("sha256").update(project).digest("hex").slice(0, 12);
  const circumstances = [import.meta.url, String(options.language), String(options.derived)];
  const file = path.join(engine, ".cache", "names", `${name}.txt`);
  return openKeptNames(file, [...circumstances, ...glossaryParts(openProject(project))]);
}

type Find = (text: SingleText) => FileNames;

function untouched({ name, stat }: NamedFile, kept: KeptNames | undefined): Answer | undefined {
  return stat && kept?.untouched(name, stat);
}

/** The names in a file as JSON; none where it cannot be read as text. */
function namesIn(
  { name, absolute }: NamedFile,
  find: Find,
  kept: KeptNames | undefined,
  unread: Problem[],
): Answer | undefined {
  const { value: bytes, problems: ofFile } = readSingleFile(absolute, name);
  unread.push(...ofFile);
  if (bytes === undefined) return undefined;
  const known = kept?.get(name, bytes);
  if (known !== undefined) return known;
  const { value: text, problems: ofText } = singleText(bytes, name);
  const serious = ofText.filter(({ severity }) => text === undefined || severity === "error");
  unread.push(...serious);
  if (text === undefined) return undefined;
  const found = Buffer.from(JSON.stringify(find(text)));
  if (serious.length === 0) kept?.keep(name, bytes, found);
  return found;
}

/** @param glossaryOf asked for once, and only where a text has to be read */
function nameFinder({ options }: Invocation, glossaryOf: () => Glossary | undefined): Find {
  let finder: Find | undefined;
  const make = (): Find => {
    const glossary = glossaryOf();
    if (glossary === undefined) throw new Error("The glossary went away.");
    const suggestIn = createSuggester(glossary.entries, glossary.names);
    return ({ source, bodyStart, markLength }) => {
      const body = source.text.slice(bodyStart);
      const language =
        typeof options.language === "string" ? options.language : fileLanguage(source.file, body, glossary.languages);
      const names = suggestIn(source, bodyStart, language, { derived: options.derived === true });
      const mentions = names.map(
        ({ start, end, text, entry, annotated, line, column, candidates, confidence, derived }) => ({
          ...{ start: start + markLength, end: end + markLength, text, entry, annotated, line, column, candidates },
          ...{ confidence, ...(derived ? { derived } : {}) },
        }),
      );
      return { language, mentions };
    };
  };
  return (text) => {
    finder ??= make();
    return finder(text);
  };
}
