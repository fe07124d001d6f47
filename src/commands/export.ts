// export: one format of the Library without a build.
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportFormats, privateFormats } from "../exports/index.ts";
import { nearestWord } from "../language/nearest-word.ts";
import { loadLibrary } from "../load/library.ts";
import { countProblems } from "../problem.ts";
import { textReport } from "../reports/text.ts";
import { markerFile } from "../write.ts";
import { type Command, Misuse } from "./command.ts";

const formats = [...exportFormats, ...privateFormats];
const names = formats.map(({ id }) => id);

export const exportCommand: Command = {
  id: "export",
  operands: "FORMAT",
  summary: `write one format without a build: ${names.join(", ")}`,
  options: [
    {
      name: "output",
      type: "string",
      value: "PATH",
      summary: "the file, or the folder where a format has several files (default: in the project)",
    },
  ],
  async run({ project, operands, options, terminal }) {
    const [name, ...rest] = operands;
    const format = formats.find(({ id }) => id === name);
    if (format === undefined || rest.length > 0) throw new Misuse(misuse(name));
    const isPrivate = privateFormats.includes(format);
    const { value: library, problems } = await loadLibrary(project);
    if (problems.length > 0) terminal.error(textReport(problems, terminal));
    if (library === undefined || countProblems(problems).errors > 0) {
      terminal.error("Nothing was written.\n");
      return 1;
    }
    const named = typeof options.output === "string" ? options.output : undefined;
    const paths = chosenPaths(format.paths(library), named);
    const output = path.resolve(named ?? project);
    const isFile = paths.length === 1 && named !== undefined && !isFolder(output);
    for (const below of paths) {
      const file = isFile ? output : path.join(output, path.basename(below));
      if (isPrivate && isPublished(file, project)) {
        const advice = "What is in a site is for everyone: choose a place outside it.";
        throw new Misuse(`path/output: ${file} is inside a site. ${advice}`);
      }
      const contents = await format.write(library, below);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, contents);
      terminal.out(`${path.relative(process.cwd(), file) || file}\n`);
    }
    return 0;
  },
};

/**
 * All files of a format; the one that the output names where several are made: by its name, else by its ending,
 * `--output course.en.imscc`, `--output glossary.jsonld`.
 */
function chosenPaths(paths: readonly string[], output: string | undefined): readonly string[] {
  const name = path.basename(output ?? "");
  const endings = [`/${name}`, name.replace(/^[^.]*/, ""), path.extname(name)].filter((ending) => ending.length > 1);
  const chosen = endings.map((ending) => paths.filter((below) => below.endsWith(ending)));
  return chosen.find(({ length }) => length === 1) ?? paths;
}

const isFolder = (output: string): boolean => existsSync(output) && statSync(output).isDirectory();

function misuse(name: string | undefined): string {
  if (name === undefined) return `export takes a format: ${names.join(", ")}.`;
  const near = nearestWord(name, names);
  return near === undefined
    ? `«${name}» is no format: ${names.join(", ")}.`
    : `«${name}» is no format. Did you mean ${near}?`;
}

/** Whether a file would stand in the folder of a site: the project's own, or any that a build has made. */
function isPublished(file: string, project: string): boolean {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (folder === path.join(project, "_site") || existsSync(path.join(folder, markerFile))) return true;
  }
  return false;
}
