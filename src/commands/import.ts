// import: a document from elsewhere to a reading, a spreadsheet or a termbase to entries.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { importGlossary } from "../imports/glossary/import-glossary.ts";
import { glossaryFormats } from "../imports/glossary/index.ts";
import { readingFormats } from "../imports/index.ts";
import type { ImportFile } from "../imports/reading-format.ts";
import { writeReading } from "../imports/write-reading.ts";
import { openProject, reason } from "../load/files.ts";
import { loadSite } from "../load/site.ts";
import type { Outcome } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { textReport } from "../reports/text.ts";
import { type Command, Misuse } from "./command.ts";
import { namedFile } from "./text-files.ts";

const kinds = ["reading", "glossary"] as const;

export const importCommand: Command = {
  id: "import",
  operands: "FILE",
  summary: "make a reading of a document, or entries of a spreadsheet or termbase",
  options: [
    {
      name: "as",
      type: "string",
      value: "KIND",
      choices: kinds,
      summary: "reading or glossary (default: by the file's kind)",
    },
    {
      name: "slug",
      type: "string",
      value: "SLUG",
      summary: "the reading's address (default: from the file's name or its title)",
    },
    { name: "language", type: "string", value: "L", summary: "the text's language (default: by its script)" },
    { name: "write", type: "boolean", summary: "glossary: write what is otherwise only shown" },
  ],
  async run({ project: directory, operands, options, terminal }) {
    const [name, ...rest] = operands;
    if (name === undefined || rest.length > 0) throw new Misuse("import takes one file: hashiya import article.docx.");
    const text = (option: string): string | undefined => {
      const value = options[option];
      return typeof value === "string" ? value : undefined;
    };
    const project = openProject(directory);
    const site = loadSite(project);
    if (site.value === undefined) {
      terminal.error(textReport(site.problems, terminal));
      return 1;
    }
    const language = text("language");
    if (language !== undefined && !site.value.languages.includes(language)) {
      throw new Misuse(`«${language}» is no language of this site: it has ${site.value.languages.join(", ")}.`);
    }
    const extension = path.extname(name).toLowerCase();
    const glossary = glossaryFormats.find(({ extensions }) => extensions.includes(extension));
    const kind = text("as") ?? (glossary === undefined ? "reading" : "glossary");
    const format = readingFormats.find(({ extensions }) => extensions.includes(extension));
    if (kind === "glossary" && glossary === undefined) {
      const known = glossaryFormats.flatMap(({ extensions }) => extensions).join(" ");
      throw new Misuse(`Entries are made of ${known}, not of «${name}».`);
    }
    if (kind === "reading" && format === undefined) {
      const known = readingFormats.map(({ extensions: [first] }) => first).join(" ");
      throw new Misuse(`«${name}» cannot be made a reading: that takes ${known}.`);
    }
    const file = readImport(name, directory);
    if (file.value === undefined) {
      terminal.error(textReport(file.problems, terminal));
      return 1;
    }
    const target = { project, site: site.value, terminal };
    if (kind === "glossary" && glossary !== undefined)
      return importGlossary(target, file.value, glossary, options.write === true);
    if (format === undefined) throw new Misuse(`«${name}» is of no kind that import reads.`);
    return writeReading(target, file.value, format, { slug: text("slug"), language });
  },
};

/** Bytes; SPEC §12.5. */
const largestImport = 50 * 1024 * 1024;

function readImport(operand: string, project: string): Outcome<(ImportFile & { readonly modified: Date }) | undefined> {
  const { name, absolute } = namedFile(operand, project);
  const fail = (code: ProblemCode, message: string, hint?: string): Outcome<undefined> => {
    return { value: undefined, problems: [problem(code, spanOfFile(name), message, hint)] };
  };
  try {
    const stat = statSync(absolute);
    if (!stat.isFile()) return fail("path/type", `${name} is no file.`, "Name one document.");
    if (stat.size > largestImport) {
      const message = `${name} has ${stat.size} bytes; an import takes 50 MB at most.`;
      return fail("file/too-large", message, "Take out its pictures, or split it.");
    }
    return { value: { name, bytes: readFileSync(absolute), modified: stat.mtime }, problems: [] };
  } catch (cause) {
    return fail("file/io", `${name} cannot be read: ${reason(cause)}.`);
  }
}
