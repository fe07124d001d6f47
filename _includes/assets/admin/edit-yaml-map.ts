// Lays changed values over YAML: what did not change stays as it was written, comments and spacing included.
import {
  isMap as isMapNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { type FormValue, type FormValues, isList, isMap } from "./form-values.ts";
import { isSame } from "./same-values.ts";
import { blockField, blockFields, blockItem, flowText, scalarText } from "./yaml-text.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text that is edited, with what is found to be changed. */
interface Sheet {
  readonly yaml: string;
  readonly edits: Edit[];
  valuesIn(node: unknown): FormValue;
}

/**
 * The YAML of a map with the values it is to have.
 * @param yaml text of a map, or nothing
 * @param values every field that the map is to have
 */
export function editYamlMap(yaml: string, values: FormValues): string {
  const document = parseDocument(yaml);
  if (!isMapNode(document.contents)) return blockFields(values, 0);
  const valuesIn = (node: unknown): FormValue => (isNode(node) ? node.toJS(document) : undefined);
  const sheet: Sheet = { yaml, edits: [], valuesIn };
  editMap(sheet, document.contents, values);
  // Applied from the back: of what goes in at one place, the last found first.
  return sheet.edits
    .toReversed()
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), yaml);
}

/** @param indent spaces before the field or the item that the node is the value of */
function editNode(sheet: Sheet, node: unknown, value: FormValue, indent: number, inBrackets: boolean): void {
  if (!isNode(node) || isSame(sheet.valuesIn(node), value)) return;
  if (isMapNode(node) && isMap(value)) editMap(sheet, node, value);
  else if (isSeq(node) && isList(value)) editList(sheet, node, value);
  else {
    const quotes = isScalar(node) ? node.type : undefined;
    const isPlain = !isList(value) && !isMap(value);
    const text = isPlain && !inBrackets ? scalarText(value, indent, quotes) : flowText(value, quotes);
    const [start, end] = rangeOf(sheet, node);
    sheet.edits.push({ start, end, text: start === end ? ` ${text}` : text });
  }
}

function editMap(sheet: Sheet, map: YAMLMap, values: FormValues): void {
  const pairs = new Map(map.items.map((pair) => [String(sheet.valuesIn(pair.key)), pair]));
  const isWhole = pairs.size === Object.keys(values).length && Object.keys(values).every((key) => pairs.has(key));
  if (map.flow && !isWhole) rewriteFlowMap(sheet, map, pairs, values);
  else editFields(sheet, map, pairs, values, isWhole);
}

function editFields(
  sheet: Sheet,
  map: YAMLMap,
  pairs: ReadonlyMap<string, Pair>,
  values: FormValues,
  isWhole: boolean,
): void {
  const indent = columnOf(sheet, rangeOf(sheet, map)[0]);
  for (const [key, pair] of pairs) {
    if (key in values) editNode(sheet, pair.value, values[key], indent, map.flow === true);
    else removeField(sheet, map, pair);
  }
  if (!isWhole) addFields(sheet, map, pairs, values, indent);
}

/** Each new field after the one that stands before it in the form. */
function addFields(
  sheet: Sheet,
  map: YAMLMap,
  pairs: ReadonlyMap<string, Pair>,
  values: FormValues,
  indent: number,
): void {
  const space = " ".repeat(indent);
  let place = -1;
  for (const [key, value] of Object.entries(values)) {
    const pair = pairs.get(key);
    if (pair !== undefined) place = endOfLine(sheet, pairRange(sheet, pair)[1]);
    else {
      const text = blockField(key, value, indent);
      const at = place < 0 ? rangeOf(sheet, map)[0] : place;
      sheet.edits.push({ start: at, end: at, text: place < 0 ? `${text}\n${space}` : `\n${space}${text}` });
    }
  }
}

function removeField(sheet: Sheet, map: YAMLMap, pair: Pair): void {
  const [start, end] = pairRange(sheet, pair);
  const lineStart = sheet.yaml.lastIndexOf("\n", start - 1) + 1;
  const next = map.items[map.items.indexOf(pair) + 1];
  // The first field of a list's item stands behind the dash.
  if (sheet.yaml.slice(lineStart, start).trim() === "") {
    const lineEnd = endOfLine(sheet, end);
    const isLast = lineEnd === sheet.yaml.length;
    sheet.edits.push({
      start: isLast ? Math.max(lineStart - 1, 0) : lineStart,
      end: isLast ? lineEnd : lineEnd + 1,
      text: "",
    });
  } else {
    sheet.edits.push({
      start,
      end: next === undefined ? end : pairRange(sheet, next)[0],
      text: next === undefined ? "{}" : "",
    });
  }
}

function rewriteFlowMap(sheet: Sheet, map: YAMLMap, pairs: ReadonlyMap<string, Pair>, values: FormValues): void {
  const kept = [...pairs].filter(([key]) => key in values);
  const added = Object.entries(values).filter(([key]) => !pairs.has(key));
  const parts = [
    ...kept.map(([key, pair]) =>
      isSame(sheet.valuesIn(pair.value), values[key])
        ? sheet.yaml.slice(...pairRange(sheet, pair))
        : `${flowText(key)}: ${flowText(values[key], isScalar(pair.value) ? pair.value.type : undefined)}`,
    ),
    ...added.map(([key, value]) => `${flowText(key)}: ${flowText(value)}`),
  ];
  const [start, end] = rangeOf(sheet, map);
  const space = /^\{\S/.test(sheet.yaml.slice(start)) && pairs.size > 0 ? "" : " ";
  sheet.edits.push({ start, end, text: parts.length === 0 ? "{}" : `{${space}${parts.join(", ")}${space}}` });
}

/** As many items as before are edited in their places; else the list is written anew around the items it keeps. */
function editList(sheet: Sheet, list: YAMLSeq, values: readonly FormValue[]): void {
  const [start, end] = rangeOf(sheet, list);
  const indent = columnOf(sheet, start);
  if (list.items.length === values.length) {
    for (const [index, item] of list.items.entries()) editNode(sheet, item, values[index], indent, list.flow === true);
    return;
  }
  const old = list.items.map((item) => ({
    value: sheet.valuesIn(item),
    text: sheet.yaml.slice(...rangeOf(sheet, item)),
  }));
  const texts = values.map((value) => {
    const same = old.find((item) => isSame(item.value, value));
    if (same !== undefined) return list.flow ? same.text : `- ${same.text}`;
    return list.flow ? flowText(value) : blockItem(value, indent);
  });
  const lines = texts.join(`\n${" ".repeat(indent)}`);
  sheet.edits.push({ start, end, text: list.flow || texts.length === 0 ? `[${texts.join(", ")}]` : lines });
}

const isNode = (node: unknown): node is Node => typeof node === "object" && node !== null && "range" in node;

/** Where a node begins and ends, the white space behind it left out. */
function rangeOf({ yaml }: Sheet, node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = isNode(node) ? (node.range ?? []) : [];
  return [start, start + yaml.slice(start, end).trimEnd().length];
}

function pairRange(sheet: Sheet, { key, value }: Pair): [start: number, end: number] {
  const [start, keyEnd] = rangeOf(sheet, key);
  return [start, isNode(value) ? Math.max(rangeOf(sheet, value)[1], keyEnd) : keyEnd];
}

const columnOf = ({ yaml }: Sheet, offset: number): number => offset - (yaml.lastIndexOf("\n", offset - 1) + 1);

function endOfLine({ yaml }: Sheet, offset: number): number {
  const end = yaml.indexOf("\n", offset);
  return end < 0 ? yaml.length : end;
}
