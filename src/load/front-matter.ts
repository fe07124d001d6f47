// Front matter: YAML with a place for every node, checked by a schema; each defect with its line and column.
import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLError } from "yaml";
import { z } from "zod";
import type { Outcome, Problem, Span } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { nearestWord } from "./nearest-word.ts";

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
  const value = { yaml: rest.slice(0, match.index), yamlStart: open[0].length, bodyStart: Math.min(end + 1, source.text.length) };
  return { value, problems: [] };
}

/**
 * Parses YAML and checks it against a schema.
 * @param yamlStart offset of the YAML in the source
 * @returns no value when anything is wrong; every defect is reported
 */
export function readYaml<T>(source: SourceText, yaml: string, yamlStart: number, schema: z.ZodType<T>): Outcome<Located<T> | undefined> {
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
      return problem("yaml/duplicate-key", span, `«${key}» stands twice.`, `It stood first in line ${first}; delete one of the two.`);
    }
    case "TAB_AS_INDENT":
      return problem("yaml/syntax", span, "A tab indents this line.", "Indent with spaces.");
    case "TAG_RESOLVE_FAILED":
      return problem("yaml/tag", span, message);
    default:
      return problem("yaml/syntax", span, message);
  }
}

/** The node at a path, or the deepest one on the way to it. */
function nearestNode(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node | null, key: PropertyKey): Node | undefined {
  if (node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
  if (isMap(node)) {
    const pair = pairOf(node, key);
    return (pair?.value as Node | null) ?? (pair?.key as Node | undefined);
  }
  return typeof key === "number" ? (node.items[key] as Node | undefined) : undefined;
}

function pairOf(map: Node | null, key: PropertyKey): Pair | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** What is known of a value that its schema refused. */
interface Failure {
  readonly root: Node | null;
  readonly raw: unknown;
  readonly schema: z.ZodType;
  readonly at: Located<unknown>["at"];
  place(start: number, end: number): Span;
}

function schemaProblems(issue: z.core.$ZodIssue, failure: Failure): Problem[] {
  const { at, raw } = failure;
  const { path } = issue;
  const field = path.filter((part) => typeof part === "string").join(".");
  const make = (code: ProblemCode, span: Span, message: string, hint?: string) => problem(code, span, message, hint);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const known = knownKeys(failure.schema, path);
        const [start, end] = (pairOf(nearestNode(failure.root, path), key)?.key as Node | undefined)?.range ?? [0, 0];
        const near = nearestWord(key, known);
        const hint = near === undefined ? `Delete it; the fields here are ${known.join(", ")}.` : `Did you mean ${near}?`;
        const owner = field === "" ? "" : ` of ${field}`;
        return make("schema/unknown-key", failure.place(start, end), `«${key}» is not a field${owner}.`, hint);
      });
    case "invalid_type": {
      if (valueAt(raw, path) !== undefined) {
        return [make("schema/type", at(...path), `${field} must be ${article(issue.expected)}.`)];
      }
      const missing = String(path.at(-1));
      const owner = path.slice(0, -1).join(".");
      const message = owner === "" ? `«${missing}» is missing.` : `${owner} has no value for «${missing}».`;
      const span = keySpan(failure, path.slice(0, -1));
      return [make("schema/required", span, message, owner === "" ? `Add ${missing}: …` : `Add ${missing}: … to ${owner}.`)];
    }
    case "invalid_value": {
      const allowed = issue.values.map(String).join(", ");
      return [make("schema/value", at(...path), `${field} is «${String(valueAt(raw, path))}».`, `Write one of: ${allowed}.`)];
    }
    default:
      return [make("schema/value", at(...path), field === "" ? issue.message : `${field}: ${issue.message}`)];
  }
}

/** The place of the key that holds the value at a path; the beginning of the whole where the path is empty. */
function keySpan(failure: Failure, path: readonly PropertyKey[]): Span {
  const last = path.at(-1);
  if (last === undefined) return failure.place(0, 0);
  const key = pairOf(nearestNode(failure.root, path.slice(0, -1)), last)?.key as Node | undefined;
  return key?.range ? failure.place(key.range[0], key.range[1]) : failure.at(...path);
}

/** The fields a schema allows at a path. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod;
  const inner = def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType; element?: z.core.$ZodType; valueType?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> };
  if (inner.innerType !== undefined) return knownKeys(inner.innerType, path);
  if (inner.in !== undefined) return knownKeys(inner.in, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(inner.shape ?? {});
  const next = inner.element ?? inner.valueType ?? inner.shape?.[String(key)];
  return next === undefined ? [] : knownKeys(next, rest);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), raw);
}

function article(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "a text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "a set of fields",
    record: "a set of fields",
  };
  return names[kind] ?? kind;
}
