// Reading a project's files: only text that is whole UTF-8, only paths inside the project.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Outcome, Problem } from "../model.ts";
import { compareText, problem, type SourceText, sourceText, spanAt, spanOfFile } from "../problem.ts";
import { scanCharacters } from "./characters.ts";

/** A project's folder, with its real path so that links out of it are noticed. */
export interface Project {
  readonly directory: string;
  readonly real: string;
}

export function openProject(directory: string): Project {
  const absolute = path.resolve(directory);
  let real = absolute;
  try {
    real = realpathSync(absolute);
  } catch {
    // Whatever is read from it will report what is missing.
  }
  return { directory: absolute, real };
}

/** Bytes; SPEC §13 row 50. */
const largestFile = 5 * 1024 * 1024;
const longestLine = 1024 * 1024;

/**
 * The text of one file, its byte order mark left out.
 * @param file path relative to the project, with forward slashes
 */
export function readText(project: Project, file: string): Outcome<SourceText | undefined> {
  const { value, problems } = readBytes(project, file);
  return value === undefined ? { value, problems } : decodeText(file, value);
}

/** One file as it is on disk, where it is inside the project and not too large. */
export function readBytes(project: Project, file: string): Outcome<Buffer | undefined> {
  const outside = checkInside(project, file);
  if (outside !== undefined) return { value: undefined, problems: [outside] };
  return readWhole(path.join(project.directory, file), file);
}

/**
 * One file wherever it stands, where it is not too large.
 * @param file what it is called in problems
 * @param largest bytes
 */
export function readWhole(absolute: string, file: string, largest = largestFile): Outcome<Buffer | undefined> {
  const fail = (item: Problem): Outcome<undefined> => ({ value: undefined, problems: [item] });
  const whole = spanOfFile(file);
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return fail(problem("path/type", whole, `${file} is a folder, not a file.`));
    // To read a pipe is to wait for ever.
    if (!stat.isFile())
      return fail(problem("path/type", whole, `${file} is a pipe or a device, not a file.`, "Remove it."));
    if (stat.size > largest) {
      return fail(problem("file/too-large", whole, `${file} has ${stat.size} bytes; the limit is ${largest}.`));
    }
    return { value: readFileSync(absolute), problems: [] };
  } catch (cause) {
    if (isLoop(cause)) return fail(loopProblem(file));
    return fail(problem("file/io", whole, `${file} cannot be read: ${reason(cause)}.`));
  }
}

/** The text that some bytes are, with what is wrong in it; its byte order mark left out. */
export function decodeText(file: string, bytes: Buffer): Outcome<SourceText | undefined> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { value: undefined, problems: [encodingProblem(file, bytes)] };
  }
  const source = sourceText(file, text);
  if (source.lineStarts.some((start, index) => (source.lineStarts[index + 1] ?? text.length) - start > longestLine)) {
    return {
      value: undefined,
      problems: [problem("file/too-large", spanOfFile(file), `${file} has a line over 1 MB.`)],
    };
  }
  return { value: source, problems: scanCharacters(source).map((found) => found.problem) };
}

function encodingProblem(file: string, bytes: Buffer): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // As a stream, so that the beginning of a sequence that is never completed is left out.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const valid = decoder.decode(bytes.subarray(0, firstInvalidByte(bytes)), { stream: true });
  const before = sourceText(file, valid.replace(/^\uFEFF/, ""));
  const name = utf16 ? "UTF-16" : bytes.includes(0) ? "a binary file" : "Windows-1256 or another 8-bit encoding";
  return problem(
    "text/encoding",
    spanAt(before, before.text.length),
    `${file} is not UTF-8 at byte ${Buffer.byteLength(valid)}; it looks like ${name}.`,
    utf16
      ? `Convert it: iconv -f UTF-16 -t UTF-8 ${file}`
      : `Save it as UTF-8, or convert it: iconv -f WINDOWS-1256 -t UTF-8 ${file}`,
  );
}

/** Decoding with `stream` accepts a cut sequence at the end, so halving finds the longest valid beginning. */
function firstInvalidByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

export interface FolderItem {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What is in a folder, in an order that is the same on every machine; nothing where there is no such folder. */
export function listFolder(project: Project, folder: string): readonly FolderItem[] {
  return readFolder(project, folder).value;
}

/** As `listFolder`, with a problem where something else stands in the place of the folder, or it may not be read. */
export function readFolder(project: Project, folder: string): Outcome<readonly FolderItem[]> {
  try {
    const value = readdirSync(path.join(project.directory, folder), { withFileTypes: true })
      .filter((item) => !item.name.startsWith("."))
      .map((item) => ({ name: item.name, isFolder: isFolder(project, folder, item) }))
      .sort((a, b) => compareText(a.name, b.name));
    return { value, problems: [] };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return { value: [], problems: [] };
    const whole = spanOfFile(folder);
    const item =
      code === "ENOTDIR"
        ? problem("path/type", whole, `${folder} is a file, not a folder.`)
        : problem("file/io", whole, `${folder} cannot be read: ${reason(cause)}.`);
    return { value: [], problems: [item] };
  }
}

function isFolder(
  project: Project,
  folder: string,
  item: { name: string; isDirectory(): boolean; isSymbolicLink(): boolean },
) {
  if (!item.isSymbolicLink()) return item.isDirectory();
  try {
    return statSync(path.join(project.directory, folder, item.name)).isDirectory();
  } catch {
    return false;
  }
}

/** A problem where a path's real place is outside the project, or a symbolic link leads in a circle. */
export function checkInside(project: Project, file: string): Problem | undefined {
  const absolute = path.resolve(project.directory, file);
  if (!isBelow(project.directory, absolute)) {
    return problem("path/outside", spanOfFile(file), `${file} leads out of the project.`);
  }
  try {
    if (isBelow(project.real, realpathSync(absolute))) return undefined;
    return problem("path/outside", spanOfFile(file), `${file} is a link that leads out of the project.`);
  } catch (cause) {
    return isLoop(cause) ? loopProblem(file) : undefined;
  }
}

const isLoop = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === "ELOOP";

const loopProblem = (file: string): Problem =>
  problem("path/loop", spanOfFile(file), `${file} is a link that leads back to itself.`);

function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

/** The first 10 hexadecimal digits of the SHA-256 of some content: the hash in file names. */
export function contentHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

/** Why the system refused, in its short form: "ENOENT: no such file or directory". */
export function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return (message ?? String(cause)).split(",")[0] ?? code ?? "unknown reason";
}
