// A Markdown file with front matter: read, split, checked.
import type { z } from "zod";
import type { KeptValues } from "../kept-values.ts";
import type { Outcome, Problem } from "../model.ts";
import { problem, type SourceText, spanOfFile } from "../problem.ts";
import { contentHash, type Project, readText } from "./files.ts";
import { type FrontMatter, knownYaml, type Located, readYaml, splitFrontMatter } from "./front-matter.ts";

/** A file in its two parts, nothing checked yet. */
export interface OpenDocument {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter;
}

export interface DocumentFile<T> {
  readonly source: SourceText;
  readonly fields: Located<T>;
  /** UTF-16 offset at which the Markdown begins. */
  readonly bodyStart: number;
}

/** @param file path relative to the project */
export function openDocument(project: Project, file: string): Outcome<OpenDocument | undefined> {
  const source = readText(project, file);
  return source.value === undefined
    ? { value: undefined, problems: source.problems }
    : split(source.value, source.problems);
}

/** The file of a version: where it is empty, it is more than front matter that is missing. */
export function openVersion(project: Project, file: string): Outcome<OpenDocument | undefined> {
  const source = readText(project, file);
  if (source.value === undefined) return { value: undefined, problems: source.problems };
  if (source.value.text.trim() !== "") return split(source.value, source.problems);
  const hint = "Write its front matter and its text, or delete it; `hashiya new` writes a filled-in file.";
  const empty = problem("reading/empty", spanOfFile(file), `${file} is empty.`, hint);
  return { value: undefined, problems: [...source.problems, empty] };
}

function split(source: SourceText, problems: readonly Problem[]): Outcome<OpenDocument | undefined> {
  const parts = splitFrontMatter(source);
  return {
    value: parts.value && { source, frontMatter: parts.value },
    problems: [...problems, ...parts.problems],
  };
}

/**
 * Checks the front matter of an open document.
 * @param kept the fields of documents without problems, which are the same in every run for a file and its front matter
 */
export function checkDocument<T>(
  document: OpenDocument,
  schema: z.ZodType<T>,
  kept?: KeptValues,
): Outcome<DocumentFile<T> | undefined> {
  const { source, frontMatter } = document;
  const { yaml, yamlStart, bodyStart } = frontMatter;
  const key = kept === undefined ? "" : contentHash(yaml);
  const known = kept?.known(source.file, key);
  if (known !== undefined)
    return { value: { source, fields: knownYaml(source, yaml, yamlStart, known as T), bodyStart }, problems: [] };
  const fields = readYaml(source, yaml, yamlStart, schema);
  if (fields.problems.length === 0) kept?.keep(source.file, key, fields.value?.data);
  return {
    value: fields.value && { source, fields: fields.value, bodyStart },
    problems: fields.problems,
  };
}
