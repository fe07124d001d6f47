// Front matter: YAML with a place for every node, checked by a schema; each defect with its line and column.
import { parseDocument, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Outcome, Problem, Span } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import { type Failure, nearestNode, schemaProblems } from "./schema-problems.ts";

/** A checked value, with the places of what it was made from. */
export interface Located<T> {
  readonly data: T;
  /** The place of the value at a path, or of the nearest thing around it. */
  at(...path: readonly PropertyKey[]): Span;
}

export interface FrontMatter {
  readonly yaml: string;
  /** UTF-16 offset in the file at which the YAML begins. */
  readonly yamlStart: number;
  /** … and at which the Markdown begins. */
  readonly bodyStart: number;
}

/** Splits a file at its `---` lines. */
export function splitFrontMatter(source: SourceText): Outcome<FrontMatter | undefined> {
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(source.text);
  if (open === null) {
    const item = problem("front-matter/missing", spanAt(source, 0), "The file does not begin with front matter.");
    return { value: undefined, problems: [item] };
  }
  const close = /^---[ \t]*$/m;
  const rest = source.text.slice(open[0].length);
  const match = close.exec(rest);
  if (match === null) {
    const item = problem("front-matter/unclosed", spanAt(source, 0, 3), "The front matter is never closed.");
    return { value: undefined, problems: [item] };
  }
  const end = open[0].length + match.index + match[0].length;
  const value = {
    yaml: rest.slice(0, match.index),
    yamlStart: open[0].length,
    bodyStart: Math.min(end + 1, source.text.length),
  };
  return { value, problems: [] };
}

/**
 * Parses YAML and checks it against a schema.
 * @param yamlStart offset of the YAML in the source
 * @returns no value when anything is wrong; every defect is reported
 */
export function readYaml<T>(
  source: SourceText,
  yaml: string,
  yamlStart: number,
  schema: z.ZodType<T>,
): Outcome<Located<T> | undefined> {
  const document = parseDocument(yaml, { prettyErrors: false, strict: true, uniqueKeys: true, version: "1.2" });
  const place = (start: number, end: number) => spanAt(source, yamlStart + start, yamlStart + end);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { value: undefined, problems: faults.map((fault) => yamlProblem(fault, place(...fault.pos), yaml)) };
  }
  const at = (...path: readonly PropertyKey[]): Span => {
    const node = nearestNode(document.contents, path);
    const [start, end] = node?.range ?? [0, 0];
    return place(start, end);
  };
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    return { value: undefined, problems: [problem("yaml/aliases", place(0, 0), "YAML aliases expand to too much.")] };
  }
  const checked = schema.safeParse(raw ?? {});
  if (checked.success) return { value: { data: checked.data, at }, problems: [] };
  const failure: Failure = { root: document.contents, raw, schema, at, place };
  return { value: undefined, problems: checked.error.issues.flatMap((issue) => schemaProblems(issue, failure)) };
}

function yamlProblem(fault: YAMLError, span: Span, yaml: string): Problem {
  const message = fault.message.split("\n")[0] ?? fault.message;
  switch (fault.code) {
    case "DUPLICATE_KEY": {
      const key = yaml.slice(fault.pos[0]).match(/^[^\s:]+/)?.[0] ?? "";
      const first = yaml.slice(0, yaml.indexOf(key)).split("\n").length + 1;
      return problem(
        "yaml/duplicate-key",
        span,
        `«${key}» stands twice.`,
        `It stood first in line ${first}; delete one of the two.`,
      );
    }
    case "TAB_AS_INDENT":
      return problem("yaml/syntax", span, "A tab indents this line.", "Indent with spaces.");
    case "TAG_RESOLVE_FAILED":
      return problem("yaml/tag", span, message);
    default:
      return problem("yaml/syntax", span, message);
  }
}
