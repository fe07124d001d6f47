// Front matter: YAML with a place for every node, checked by a schema; each defect with its line and column.
import { type Alias, isScalar, type Node, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import { madeOnce } from "../made-once.ts";
import { bidiErrors, hasBidiControl } from "../markdown/bidi-controls.ts";
import type { Outcome, Problem, Span } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import { type Failure, nearestNode, schemaProblems } from "./schema-problems.ts";
import { deepest, readYamlTree, yamlValues } from "./yaml-tree.ts";

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
  const close = /^---[ \t]*(?:\r\n?|\n|(?![\s\S]))/m;
  const rest = source.text.slice(open[0].length);
  const match = close.exec(rest);
  if (match === null) {
    const item = problem("front-matter/unclosed", spanAt(source, 0, 3), "The front matter is never closed.");
    return { value: undefined, problems: [item] };
  }
  const value = {
    yaml: rest.slice(0, match.index),
    yamlStart: open[0].length,
    bodyStart: open[0].length + match.index + match[0].length,
  };
  return { value, problems: [] };
}

/** What `readYaml` made of YAML that has not changed since; it is parsed again only where a place is asked for. */
export function knownYaml<T>(source: SourceText, yaml: string, yamlStart: number, data: T): Located<T> {
  const root = madeOnce(() => readYamlTree(parsedLines(yaml))?.document.contents ?? null);
  return { data, at: placeOfFields(root, placeIn(source, yamlStart)) };
}

/** YAML's parser does not know that a lone CR ends a line; the length stays. */
const parsedLines = (yaml: string): string => yaml.replace(/\r(?!\n)/g, "\n");

const placeIn =
  (source: SourceText, yamlStart: number): Failure["place"] =>
  (start, end) =>
    spanAt(source, yamlStart + start, yamlStart + end);

const placeOfFields =
  (root: () => Node | null, place: Failure["place"]) =>
  (...path: readonly PropertyKey[]): Span => {
    const [start, end] = nearestNode(root(), path)?.range ?? [0, 0];
    return place(start, end);
  };

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
  const lines = parsedLines(yaml);
  const place = placeIn(source, yamlStart);
  const tree = readYamlTree(lines);
  if (tree === undefined || tree.isDeep) return { value: undefined, problems: [deepProblem(lines, place)] };
  const { document, lost } = tree;
  const problems = [
    ...[...document.errors, ...document.warnings].map((fault) => yamlProblem(fault, place, document.contents)),
    ...lost.map((alias) => lostProblem(alias, place)),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const at = placeOfFields(() => document.contents, place);
  const values = yamlValues(tree);
  if (values === undefined) {
    return { value: undefined, problems: [problem("yaml/aliases", place(0, 0), "YAML aliases expand to too much.")] };
  }
  const { raw } = values;
  const disguised = hasBidiControl(lines) ? disguisedAddresses(source, document.contents, yamlStart) : [];
  const checked = schema.safeParse(raw ?? {});
  if (checked.success) return { value: { data: checked.data, at }, problems: disguised };
  const failure: Failure = { root: document.contents, raw, schema, at, place };
  const refused = checked.error.issues.flatMap((issue) => schemaProblems(issue, failure));
  return { value: undefined, problems: [...disguised, ...refused] };
}

/** Controls of direction in the addresses among the values. */
function disguisedAddresses(source: SourceText, root: Node | null, yamlStart: number): readonly Problem[] {
  const problems: Problem[] = [];
  visit(root, {
    Scalar(_, { value, range }) {
      if (!range || typeof value !== "string" || !/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(value)) return;
      problems.push(...bidiErrors(source, yamlStart + range[0], yamlStart + range[1]));
    },
  });
  return problems;
}

/** At the first line or bracket that stands deeper than anyone nests. */
function deepProblem(yaml: string, place: Failure["place"]): Problem {
  const indented = new RegExp(`^ {${deepest},}(?=\\S)`, "m").exec(yaml);
  const bracket = new RegExp(`(?:[[{][^[{\\]}]*){${deepest}}`).exec(yaml);
  const found = indented ?? bracket;
  const at = found === null ? 0 : found.index + found[0].length;
  return problem("yaml/syntax", place(at, at), "The fields nest too deep to be read.", "Flatten them.");
}

function lostProblem({ source, range }: Alias, place: Failure["place"]): Problem {
  const [start, end] = range ?? [0, 0];
  const message = `«*${source}» repeats a value, but no «&${source}» stands before it.`;
  return problem("yaml/aliases", place(start, end), message, "Put a text that begins with * in quotation marks.");
}

function yamlProblem(fault: YAMLError, place: Failure["place"], root: Node | null): Problem {
  const span = place(...fault.pos);
  const message = fault.message.split("\n")[0] ?? fault.message;
  switch (fault.code) {
    case "DUPLICATE_KEY": {
      const { key, first } = keysAt(root, fault.pos[0]);
      const hint = first && `It stood first in line ${place(first.start, first.end).line}; delete one of the two.`;
      return problem("yaml/duplicate-key", span, `«${key}» stands twice.`, hint);
    }
    case "TAB_AS_INDENT":
      return problem("yaml/syntax", span, "A tab indents this line.", "Indent with spaces.");
    case "MULTIPLE_DOCS":
      return problem(
        "yaml/syntax",
        span,
        "A second set of fields begins here.",
        "Delete the «...» or «---» before it.",
      );
    case "TAG_RESOLVE_FAILED":
      return problem("yaml/tag", span, message);
    default:
      return problem("yaml/syntax", span, message);
  }
}

/** The key that begins at an offset, and the place of the first key of its map that is the same. */
function keysAt(root: Node | null, offset: number): { key: string; first?: { start: number; end: number } } {
  let found: { key: string; first?: { start: number; end: number } } = { key: "" };
  visit(root, {
    Map(_, map) {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const second = keys.find((key) => key.range?.[0] === offset);
      if (second === undefined) return undefined;
      const range = keys.find((key) => key.value === second.value)?.range;
      found = { key: String(second.value), first: range ? { start: range[0], end: range[1] } : undefined };
      return visit.BREAK;
    },
  });
  return found;
}
