// Changing single fields of YAML: everything else of the file stays as it is, comments and spacing included.
import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument, stringify } from "yaml";
import { addItems, type ItemsAdded } from "./add-items.ts";
import { plainScalar } from "./plain-scalar.ts";

export type FieldValue = string | number | readonly string[];

export interface FieldChange {
  readonly path: readonly string[];
  readonly value: FieldValue;
}

/** A field set, or items added to a list of maps. */
export type EntryChange = FieldChange | ItemsAdded;

/** Applies changes to YAML that is a map. */
export function editYaml(yaml: string, changes: readonly EntryChange[]): string {
  const lineEnd = yaml.includes("\r\n") ? "\r\n" : "\n";
  const edited = changes.reduce(
    (text, change) => ("items" in change ? addItems(text, change) : editField(text, change)),
    yaml.replaceAll("\r\n", "\n"),
  );
  return lineEnd === "\n" ? edited : edited.replaceAll("\n", lineEnd);
}

function editField(yaml: string, { path, value }: FieldChange): string {
  const document = parseDocument(yaml);
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range && (isScalar(node) || isSeq(node))) return replaceNode(yaml, node, node.range, value);
  const [field = ""] = path;
  const before = fieldRange(document, field);
  document.setIn(path, document.createNode(value, { flow: true }));
  if (path.length > 1) setFlow(document.get(field, true), before === undefined);
  const pair = stringify({ [field]: document.get(field, true) }, { lineWidth: 0 });
  const text = isScalar(document.get(field, true)) ? pair : tightLists(pair);
  if (before === undefined) return `${yaml.replace(/\n*$/, "")}\n${text}`.replace(/^\n/, "");
  const rest = yaml.slice(before.end);
  return `${yaml.slice(0, before.start)}${text.trimEnd()}${rest.startsWith("\n") || rest === "" ? "" : "\n"}${rest}`;
}

/** A scalar or a list in its own place and its own style. */
function replaceNode(
  yaml: string,
  node: Node,
  [start, end]: readonly [number, number, ...unknown[]],
  value: FieldValue,
): string {
  const old = yaml.slice(start, end);
  const tail = /\s*$/.exec(old)?.[0] ?? "";
  if (typeof value !== "object")
    return yaml.slice(0, start) + plainScalar(value, true, quotesOf(node)) + tail + yaml.slice(end);
  if (isSeq(node) && !node.flow) {
    const indent = start - (yaml.lastIndexOf("\n", start - 1) + 1);
    const lines = value.map((item) => `- ${plainScalar(item, true)}`).join(`\n${" ".repeat(indent)}`);
    return yaml.slice(0, start) + lines + tail + yaml.slice(end);
  }
  return `${yaml.slice(0, start)}[${value.map((item) => plainScalar(item, true)).join(", ")}]${tail}${yaml.slice(end)}`;
}

const quotesOf = (node: Node) => (isScalar(node) && node.type === "QUOTE_DOUBLE" ? node.type : undefined);

function fieldRange(document: Document, field: string): { start: number; end: number } | undefined {
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === field);
  if (!pair || !isNode(pair.key) || !pair.key.range) return undefined;
  const value = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1];
  return { start: pair.key.range[0], end: value };
}

function setFlow(node: unknown, isNew: boolean): void {
  if (isMap(node) && isNew) node.flow = true;
}

/** `[ a, b ]` as the files of this project have it: `[a, b]`; words in quotation marks stay as they are. */
function tightLists(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[ | \]/g, (part) => (/^["']/.test(part) ? part : part.trim()));
}
