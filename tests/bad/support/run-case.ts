// Runs one case: the good project with one fault in it, in a folder of its own, beside nothing else.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Misuse } from "../../../src/commands/command.ts";
import { loadCommands } from "../../../src/commands/index.ts";
import type { Problem } from "../../../src/model.ts";
import { textReport } from "../../../src/reports/text.ts";
import { runCommand } from "../../support/command.ts";
import { made } from "../made.ts";
import { readTranscript, type Transcript } from "./transcript.ts";

/** Loaded before any case's time runs. */
const commands = new Map((await loadCommands()).map((command) => [command.id, command]));
const folder = fileURLToPath(new URL("..", import.meta.url));
const casesFolder = path.join(folder, "cases");

/** Names of all cases, in order. */
export const caseNames: readonly string[] = readdirSync(casesFolder).sort();

/** The codes of the problems that a case gives. */
export function expectedCodes(name: string): readonly string[] {
  const { output } = readTranscript(readFileSync(path.join(casesFolder, name, "expected.txt"), "utf8"));
  return [...output.matchAll(/^\S.* {2}(?:error|warning) {2}(\S+) {2}/gm)].map(([, code = ""]) => code);
}

export interface CaseRun {
  readonly transcript: Transcript;
  /** What the command printed, errors and output in one. */
  readonly printed: string;
  readonly code: number;
  /** What it reported, where it is `check`. */
  readonly problems: readonly Problem[];
  /** Of the processor: another test may have it, too. */
  readonly cpuMilliseconds: number;
  /** The files that there were before and after, and after a build where there was an error. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Makes the project of a case, runs its command in this process, and `build` after it where it reports an error. */
export async function runCase(name: string): Promise<CaseRun> {
  const outside = realpathSync(mkdtempSync(path.join(tmpdir(), "hashiya-bad-")));
  try {
    const project = path.join(outside, "project");
    const transcript = makeCase(name, project);
    const before = listing(outside);
    const started = process.cpuUsage();
    const ran = await asPlainUser(plainUserOnly.has(name), outside, async () => {
      const run = await runWords(transcript.words, project);
      if (run.code === 1 && run.problems.length > 0) await refusedBuild(project, path.join(outside, "site"));
      return run;
    });
    const { user, system } = process.cpuUsage(started);
    return { transcript, ...ran, cpuMilliseconds: (user + system) / 1000, before, after: listing(outside) };
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
}

/** The superuser is refused nothing: these cases run as nobody in particular. */
const plainUserOnly: ReadonlySet<string> = new Set(["bundle-unreadable", "file-unreadable", "folder-unreadable"]);
const nobody = 65_534;

async function asPlainUser<T>(isWanted: boolean, outside: string, run: () => Promise<T>): Promise<T> {
  if (!isWanted || process.getuid?.() !== 0) return run();
  chmodSync(outside, 0o755);
  process.seteuid?.(nobody);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

/** The good project, the case's own files over it, what only a program can make, and what is removed. */
export function makeCase(name: string, project: string): Transcript {
  const own = path.join(casesFolder, name);
  const transcript = readTranscript(readFileSync(path.join(own, "expected.txt"), "utf8"));
  mkdirSync(project);
  cpSync(path.join(folder, "base"), project, { recursive: true });
  cpSync(own, project, { recursive: true });
  rmSync(path.join(project, "expected.txt"));
  made[name]?.(project);
  for (const file of transcript.removed) rmSync(path.join(project, file), { recursive: true });
  return transcript;
}

async function runWords(
  words: readonly string[],
  project: string,
): Promise<Omit<CaseRun, "transcript" | "cpuMilliseconds" | "before" | "after">> {
  const [id = "", ...rest] = words;
  const command = commands.get(id);
  if (command === undefined) throw new Error(`No command ${id}`);
  const operands = rest.filter((word) => !word.startsWith("--"));
  const options = Object.fromEntries(
    rest
      .filter((word) => word.startsWith("--"))
      .map((word): [string, string | boolean] => {
        const [option = "", value] = word.slice(2).split("=", 2);
        return [option, value ?? true];
      }),
  );
  try {
    if (id !== "check") {
      const { code, out, error } = await runCommand(command, project, operands, options);
      return { code: code ?? 1, printed: out + error, problems: [] };
    }
    const { code, out, error } = await runCommand(command, project, operands, { ...options, format: "json" });
    const { problems } = JSON.parse(out) as { problems: readonly Problem[] };
    return { code: code ?? 1, printed: textReport(problems, { colour: false }) + error, problems };
  } catch (cause) {
    if (!(cause instanceof Misuse)) throw cause;
    return { code: 2, printed: `hashiya: ${cause.message}\n`, problems: [] };
  }
}

async function refusedBuild(project: string, output: string): Promise<void> {
  const build = commands.get("build");
  if (build === undefined) throw new Error("No command build");
  const { code, error } = await runCommand(build, project, [], { output });
  if (code !== 1 || !error.endsWith("Nothing was written.\n") || existsSync(output)) throw new Error(`Built: ${error}`);
}

/**
 * Every path below a folder, that of a file with its size and time; links are not followed. What a project's `.cache/`
 * keeps is no part of it: a check keeps there what it read.
 */
function listing(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => !/(?:^|\/)project\/\.cache(?:\/|$)/.test(name))
    .map((name) => {
      const stats = lstatSync(path.join(directory, name));
      return stats.isDirectory() ? `${name} ` : `${name} ${stats.size} ${stats.mtimeMs}`;
    })
    .sort();
}
