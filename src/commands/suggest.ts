// suggest: names of the glossary found in text, annotated or not.
import { createHash } from "node:crypto";
import path from "node:path";
import { type Answer, type KeptNames, openKeptNames } from "../annotate/kept-names.ts";
import { openProject, type Project } from "../load/files.ts";
import type { Glossary } from "../load/glossary.ts";
import { glossaryParts } from "../load/glossary-parts.ts";
import type { Language, Problem } from "../model.ts";
import { textReport } from "../reports/text.ts";
import { type Command, type Invocation, Misuse } from "./command.ts";
import type { NamesInFile } from "./names-in-file.ts";
import { suggestFormats } from "./suggest-formats.ts";
import { type NamedFile, namedFile, readingFiles, readingSlugs } from "./text-files.ts";

/** Of fewer texts, finding names anew is quick. */
const manyTexts = 100;

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
    const { options, operands, project, terminal } = invocation;
    if (typeof options.language === "string" && !isLanguageTag(options.language))
      throw new Misuse(`--language takes a language tag such as ar, en or fr, not «${options.language}».`);
    const open = openProject(project);
    const slugs = operands.length > 0 ? [] : readingSlugs(open);
    const kept = operands.length + slugs.length < manyTexts ? undefined : openKept(invocation, open);
    // What is kept was found with this very glossary, and it had no problem.
    const loaded =
      kept === undefined || kept.isEmpty ? (await import("../load/glossary.ts")).loadGlossary(project) : undefined;
    if (loaded !== undefined && loaded.problems.length > 0) terminal.error(textReport(loaded.problems, terminal));
    if (loaded !== undefined && loaded.value === undefined) return 1;
    const isKeeping = loaded === undefined || loaded.problems.length === 0;
    const files =
      operands.length > 0
        ? operands.map((operand) => namedFile(operand, project))
        : readingFiles(open, slugs, await siteLanguages(open, kept, loaded?.value));
    let find: NamesInFile | undefined;
    const printer = suggestFormats.find(({ id }) => id === (options.format ?? "text"))?.begin(terminal);
    let code = 0;
    for (const file of files) {
      const unread: Problem[] = [];
      let found = untouched(file, kept);
      if (found === undefined) {
        find ??= (await import("./names-in-file.ts")).nameFinder(invocation, loaded?.value);
        found = find(file, kept, unread);
      }
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

/** The name of no file: no path holds a NUL. What is kept was found with this very `site.yaml`. */
const languagesName = "\0languages";
const noBytes = Buffer.alloc(0);

/** From what is kept, if anything is: reading the site's file as YAML takes a tenth of a second. */
async function siteLanguages(
  project: Project,
  kept: KeptNames | undefined,
  glossary: Glossary | undefined,
): Promise<readonly Language[]> {
  const known = kept?.get(languagesName, noBytes);
  if (known !== undefined) return JSON.parse(known.toString()) as readonly Language[];
  const languages = glossary?.languages ?? (await import("../load/site.ts")).loadSite(project).value?.languages ?? [];
  kept?.keep(languagesName, noBytes, Buffer.from(JSON.stringify(languages)));
  return languages;
}

/** What was found before by this engine, with this glossary and these options. */
function openKept({ project, engine, options }: Invocation, open: Project): KeptNames {
  const name = createHash("sha256").update(project).digest("hex").slice(0, 12);
  const circumstances = [import.meta.url, String(options.language), String(options.derived)];
  const file = path.join(engine, ".cache", "names", `${name}.txt`);
  return openKeptNames(file, [...circumstances, ...glossaryParts(open)]);
}

function untouched({ name, stat }: NamedFile, kept: KeptNames | undefined): Answer | undefined {
  return stat && kept?.untouched(name, stat);
}
