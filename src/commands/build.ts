// build: the whole site with its index, or nothing.
import path from "node:path";
import { type BuildResult, openBuildRecord, recordFile } from "../build-record.ts";
import { checkProject } from "../check/check-project.ts";
import { hashiya } from "../eleventy.ts";
import { engineHash } from "../engine-hash.ts";
import type { Library } from "../model.ts";
import { type OutputFiles, openOutputFiles } from "../output-files.ts";
import { countProblems } from "../problem.ts";
import { textReport } from "../reports/text.ts";
import { OutputLocked, outputDefect, replaceFolder } from "../write.ts";
import { type Command, type Invocation, Misuse } from "./command.ts";

export const build: Command = {
  id: "build",
  summary: "make the whole site with its search index",
  options: [
    { name: "output", type: "string", value: "DIR", summary: "where to write it (default: _site in the project)" },
    { name: "path-prefix", type: "string", value: "PATH", summary: "the folder on the host where the site will stand" },
    { name: "no-search", type: "boolean", summary: "leave the search index out" },
  ],
  async run(invocation) {
    const { project, engine, terminal, options } = invocation;
    const started = performance.now();
    const output = path.resolve(typeof options.output === "string" ? options.output : path.join(project, "_site"));
    const defect = outputDefect(output, project);
    if (defect !== undefined)
      throw new Misuse(`path/output: ${defect} Choose an empty folder or one that Hashiya made.`);
    const pathPrefix = typeof options["path-prefix"] === "string" ? options["path-prefix"] : "/";
    const search = options["no-search"] !== true;
    const record = openBuildRecord({ project, engine, output, options: { pathPrefix, search } });
    const tell = ({ pages, mentions }: BuildResult, how: string) =>
      terminal.out(`${pages} pages, ${mentions} mentions, ${how} → ${path.relative(process.cwd(), output) || "."}\n`);
    if (record.known !== undefined) {
      if (record.known.problems.length > 0) terminal.error(textReport(record.known.problems, terminal));
      tell(record.known, "nothing changed");
      return 0;
    }
    const code = engineHash({ engine, project });
    const { value: library, problems } = await checkProject(project, { code });
    if (problems.length > 0) terminal.error(textReport(problems, terminal));
    if (library === undefined || countProblems(problems).errors > 0) {
      terminal.error("Nothing was written.\n");
      return 1;
    }
    const files = openOutputFiles(output, recordFile(project, output, "files"));
    let pages = 0;
    try {
      await replaceFolder(output, async (folder) => {
        pages = await writeSite(invocation, { library, code, search, pathPrefix, folder, files });
      });
    } catch (cause) {
      if (!(cause instanceof OutputLocked)) throw cause;
      terminal.error(`build/locked: ${cause.message} Wait for it, or write elsewhere with --output.\n`);
      return 1;
    }
    const result = { pages, mentions: countMentions(library), problems };
    files.settle();
    record.keep(result);
    tell(result, `${((performance.now() - started) / 1000).toFixed(1)} seconds`);
    return 0;
  },
};

interface WrittenSite {
  readonly library: Library;
  readonly code: string;
  readonly search: boolean;
  readonly pathPrefix: string;
  /** Absolute path. */
  readonly folder: string;
  readonly files: OutputFiles;
}

/** @returns the number of pages */
async function writeSite(
  { project, engine, terminal }: Invocation,
  { library, code, search, pathPrefix, folder, files }: WrittenSite,
): Promise<number> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const started = performance.now();
  let pages = 0;
  const eleventy = new Eleventy(path.join(project, "content"), folder, {
    // No configuration file: the plugin is all there is, whatever lies in the current folder.
    configPath: null,
    quietMode: true,
    config(configuration: Parameters<typeof hashiya>[0]) {
      hashiya(configuration, {
        project,
        engine,
        library,
        code,
        search,
        pathPrefix,
        files,
        onPage(done, all) {
          pages = all;
          const rate = Math.round((done * 1000) / (performance.now() - started));
          terminal.progress(`${done} of ${all} pages, ${rate} a second`, done === all);
        },
      });
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
  return pages;
}

function countMentions(library: Library): number {
  let count = 0;
  for (const occurrences of library.mentionsOf.values()) count += occurrences.length;
  return count;
}
