// What has one right answer in an entry's front matter: tatweel in names, aliases that say nothing new.
import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import type { Finding, Mend } from "../load/characters.ts";
import { redundantAliases } from "../load/entry-names.ts";
import { splitFrontMatter } from "../load/front-matter.ts";
import { tatweelIn, tatweelMessage } from "../load/label-spelling.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import { withoutItems } from "./yaml-items.ts";

/** Findings with their mends; an entry whose front matter cannot be read has none. */
export function entryMends(source: SourceText): readonly Finding[] {
  const parts = splitFrontMatter(source).value;
  if (parts === undefined) return [];
  const document = parseDocument(parts.yaml.replace(/\r(?!\n)/g, "\n"), { logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const fields = new Map(pairsOf(document.contents).map((pair) => [keyOf(pair), pair.value]));
  const labels = new Map(pairsOf(fields.get("label")).map((pair) => [keyOf(pair), pair.value]));
  const context: Context = { source, shift: parts.yamlStart };
  const names = [
    ...labels.values(),
    ...pairsOf(fields.get("aliases")).flatMap(({ value }) => itemsOf(value)),
    ...itemsOf(fields.get("names")).flatMap((item) => pairsOf(item).map(({ value }) => value)),
  ];
  const aliases = pairsOf(fields.get("aliases")).flatMap((pair) => aliasMends(pair, labels.get(keyOf(pair)), context));
  return [...names.filter(isText).flatMap((name) => tatweelMends(name, context)), ...aliases];
}

interface Context {
  readonly source: SourceText;
  /** UTF-16 offset of the YAML in the file. */
  readonly shift: number;
}

type Text = Scalar<string> & { range: [number, number, number] };

function tatweelMends({ range, value }: Text, { source, shift }: Context): readonly Finding[] {
  const start = shift + range[0];
  return tatweelIn(source.text.slice(start, shift + range[1])).map((run) => {
    const mend: Mend = { start: start + run.start, end: start + run.end, replacement: "" };
    return { problem: problem("label/tatweel", spanAt(source, mend.start, mend.end), tatweelMessage(value)), mend };
  });
}

function aliasMends(pair: Pair, label: unknown, { source, shift }: Context): readonly Finding[] {
  const list = pair.value;
  if (!isSeq(list) || !list.items.every(isText) || !isText(label)) return [];
  const items = list.items.filter(isText);
  const found = redundantAliases(
    keyOf(pair),
    label.value,
    items.map(({ value }) => value),
  );
  const indices = found.map(({ index }) => index);
  const keyEnd = isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
  const mends = withoutItems(source.text, shift, list as YAMLSeq, indices, keyEnd);
  // One mend may take several items away, and none may be possible.
  return mends.map(({ mend, items: taken }) => {
    const [first = 0] = taken;
    const range = items[first]?.range ?? [0, 0, 0];
    const messages = found.filter(({ index }) => taken.includes(index)).map(({ message }) => message);
    const span = spanAt(source, shift + range[0], shift + range[1]);
    return { problem: problem("entry/alias-redundant", span, messages.join(" ")), mend };
  });
}

function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items.filter((item) => isPair(item)) : [];
}

function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function isText(node: unknown): node is Text {
  return isScalar(node) && typeof node.value === "string" && Array.isArray(node.range);
}
