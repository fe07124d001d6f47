// What a schema refused, in words, with the line and column of what is wrong; and where a path leads in the YAML.
import { isMap, isScalar, type Node, type Pair, stringify } from "yaml";
import type { z } from "zod";
import { nearestWord } from "../language/nearest-word.ts";
import type { Problem, Span } from "../model.ts";
import { problem } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";

/** The node at a path, or the deepest one on the way to it. */
export function nearestNode(root: Node | null, path: readonly PropertyKey[]): Node | null {
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
  return map.items.find((pair) => keyText(pair.key) === String(key));
}

/** A key as `toJS` names it: "" for one that is missing, YAML for one that is no text. */
function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : stringify(key, { collectionStyle: "flow" }).trim();
}

/** What is known of a value that its schema refused. */
export interface Failure {
  readonly root: Node | null;
  readonly raw: unknown;
  readonly schema: z.ZodType;
  at(...path: readonly PropertyKey[]): Span;
  place(start: number, end: number): Span;
}

/** A schema's issue as problems with places: unknown keys at the key, missing ones at the field that lacks them. */
export function schemaProblems(issue: z.core.$ZodIssue, failure: Failure): Problem[] {
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
        const hint =
          near === undefined ? `Delete it; the fields here are ${known.join(", ")}.` : `Did you mean ${near}?`;
        const owner = field === "" ? "" : ` of ${field}`;
        return make("schema/unknown-key", failure.place(start, end), `«${key}» is not a field${owner}.`, hint);
      });
    case "invalid_union":
    case "invalid_type": {
      const inner = issue.code === "invalid_union" ? issuesInside(issue) : [];
      if (inner.length > 0) return inner.flatMap((part) => schemaProblems(part, failure));
      if (valueAt(raw, path) !== undefined) {
        const must = issue.code === "invalid_union" ? issue.message : `must be ${article(issue.expected)}`;
        return [make("schema/type", at(...path), `${field === "" ? "This" : field} ${must}.`)];
      }
      return [missingField(path, failure)];
    }
    case "invalid_value": {
      if (valueAt(raw, path) === undefined) return [missingField(path, failure)];
      const allowed = issue.values.map(String).join(", ");
      return [
        make("schema/value", at(...path), `${field} is «${String(valueAt(raw, path))}».`, `Write one of: ${allowed}.`),
      ];
    }
    case "invalid_key": {
      const [reason] = issue.issues;
      const message = `«${String(path.at(-1))}» ${reason?.message ?? "cannot be a name here"}.`;
      return [make("schema/value", keySpan(failure, path), message, "Rename it.")];
    }
    default:
      return [
        make(
          "schema/value",
          at(...path),
          field === "" ? issue.message : `${field}: ${issue.message}`,
          `Mend the value${field === "" ? "" : ` of ${field}`}.`,
        ),
      ];
  }
}

function missingField(path: readonly PropertyKey[], failure: Failure): Problem {
  const missing = String(path.at(-1));
  const owner = path.slice(0, -1).join(".");
  const message = owner === "" ? `«${missing}» is missing.` : `${owner} has no value for «${missing}».`;
  const hint = owner === "" ? `Add ${missing}: …` : `Add ${missing}: … to ${owner}.`;
  return problem("schema/required", keySpan(failure, path.slice(0, -1)), message, hint);
}

/** What is wrong inside the one alternative of a union that is of the value's own kind. */
function issuesInside({ errors, path }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const near = errors.filter((issues) =>
    issues.every((part) => part.path.length > 0 || part.code === "unrecognized_keys"),
  );
  const [only] = near;
  return near.length === 1 && only !== undefined
    ? only.map((part) => ({ ...part, path: [...path, ...part.path] }))
    : [];
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
  const inner = def as {
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    element?: z.core.$ZodType;
    items?: readonly z.core.$ZodType[];
    options?: readonly z.core.$ZodType[];
    valueType?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  };
  if (inner.innerType !== undefined) return knownKeys(inner.innerType, path);
  if (inner.in !== undefined) return knownKeys(inner.in, path);
  if (inner.options !== undefined) return inner.options.flatMap((option) => knownKeys(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(inner.shape ?? {});
  const next = inner.items?.[Number(key)] ?? inner.element ?? inner.valueType ?? inner.shape?.[String(key)];
  return next === undefined ? [] : knownKeys(next, rest);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
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
