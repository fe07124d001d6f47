// The names of the glossary in a version's file, read again when something has to be placed in it.
import path from "node:path";
import type { Suggest } from "../annotate/suggest.ts";
import type { Suggestion } from "../annotate/suggestion.ts";
import type { Project } from "../load/files.ts";
import { readSingleText } from "../load/single-text.ts";
import type { Problem, Version } from "../model.ts";
import { problem, spanAt } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";

export interface VersionNames {
  readonly names: readonly Suggestion[];
  /** A problem at one of the names. */
  report(code: ProblemCode, name: Suggestion, message: string, hint?: string): Problem;
}

/** Reads each version once, however often it is asked for. */
export function versionNames(project: Project, suggest: Suggest): (version: Version) => VersionNames {
  const known = new Map<string, VersionNames>();
  return (version) => {
    const { file } = version.span;
    const found = known.get(file) ?? readNames(project, version, suggest);
    known.set(file, found);
    return found;
  };
}

function readNames(project: Project, { span: { file }, language }: Version, suggest: Suggest): VersionNames {
  const text = readSingleText(path.join(project.directory, file), file).value;
  // It was read a moment ago; where it is gone there is nothing to report.
  if (text === undefined) return { names: [], report: (code, _, message) => problem(code, emptySpan(file), message) };
  const { source, bodyStart } = text;
  return {
    names: suggest(source, bodyStart, language),
    report: (code, { start, end }, message, hint) => problem(code, spanAt(source, start, end), message, hint),
  };
}

const emptySpan = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
