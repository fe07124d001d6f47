// Adding maps to a list of YAML, `relations` or `sources`: what is there stays as it is.
import { isMap, isNode, isSeq, parseDocument, stringify } from "yaml";

export interface ItemsAdded {
  readonly path: readonly string[];
  readonly items: readonly Readonly<Record<string, string>>[];
}

/** @param yaml a map; the list is made where it is missing */
export function addItems(yaml: string, { path, items }: ItemsAdded): string {
  const document = parseDocument(yaml);
  const list: unknown = isMap(document.contents) ? document.getIn(path, true) : undefined;
  const texts = items.map(itemText);
  if (!isSeq(list) || !list.range) {
    const lines = texts.map((text) => `  - ${text}\n`).join("");
    return `${yaml.replace(/\n*$/, "")}\n${path.at(-1)}:\n${lines}`.replace(/^\n/, "");
  }
  const [start, end] = list.range;
  if (list.flow) {
    const close = yaml.lastIndexOf("]", end);
    const before = yaml.slice(0, close).trimEnd();
    return `${before}${list.items.length === 0 ? "" : ", "}${texts.join(", ")}${yaml.slice(close)}`;
  }
  const last = list.items.at(-1);
  const lastEnd = isNode(last) && last.range ? last.range[1] : end;
  const textEnd = yaml.slice(0, lastEnd).trimEnd().length;
  const lineEnd = yaml.indexOf("\n", textEnd);
  const at = lineEnd < 0 ? yaml.length : lineEnd;
  const indent = " ".repeat(start - (yaml.lastIndexOf("\n", start - 1) + 1));
  return `${yaml.slice(0, at)}${texts.map((text) => `\n${indent}- ${text}`).join("")}${yaml.slice(at)}`;
}

/** One line, `{ relatedTo: isis }`. */
const itemText = (item: Readonly<Record<string, string>>): string =>
  stringify([item], { lineWidth: 0, collectionStyle: "flow" }).trim().slice(1, -1).trim();
