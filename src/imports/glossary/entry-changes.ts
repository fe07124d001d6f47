// What a file says of an entry against its front matter: which fields would change.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { normalise } from "../../language/fold.ts";
import { cleanLine } from "../clean-text.ts";
import type { EntryChange } from "./edit-yaml.ts";
import type { ImportedField } from "./imported-entry.ts";

/**
 * The changes that a file asks of an entry. An empty value asks for none; names are added to those that are there.
 * @param yaml the entry's front matter; "" for a new one
 * @param isRelated whether the entry has a relation with another, typed at either end
 */
export function entryChanges(
  fields: readonly ImportedField[],
  yaml: string,
  isRelated: (other: string) => boolean,
): readonly EntryChange[] {
  const document = parseDocument(yaml);
  const inEntry = (path: readonly string[]): unknown =>
    isMap(document.contents) ? document.getIn(path, true) : undefined;
  return fields.flatMap(({ path, kind, values }): readonly EntryChange[] => {
    const said = values.filter((value) => value !== "");
    const [value = ""] = said;
    if (said.length === 0) return [];
    const old = inEntry(path);
    if (kind === "relations") {
      const [field = "", relation = ""] = path;
      const added = said.filter((other) => !isRelated(other)).map((other) => ({ [relation]: other }));
      return added.length === 0 ? [] : [{ path: [field], items: added }];
    }
    if (kind === "sources")
      return isSeq(old) && old.items.length > 0 ? [] : [{ path, items: said.map((title) => ({ title })) }];
    if (kind === "names") {
      const language = path.at(-1) ?? "";
      const labels = fields.filter((field) => field.path.join(".") === `label.${language}`);
      const known = [...labels.flatMap((label) => label.values), ...textOf(inEntry(["label", language]))];
      const names = extended(listIn(old), said, language, [...known, ...timedNames(inEntry(["names"]), language)]);
      return names.length === listIn(old).length ? [] : [{ path, value: names }];
    }
    const isSame = isScalar(old) && saysSame(String(old.value), value, kind === "number");
    return isSame ? [] : [{ path, value: kind === "number" ? Number(value) : value }];
  });
}

const saysSame = (old: string, value: string, isNumber: boolean): boolean =>
  old === value || cleanLine(old) === value || (isNumber && Number(old) === Number(value));

/** Names that differ from those there, or from the label, only by spelling variants are not added. */
function extended(
  old: readonly string[],
  names: readonly string[],
  language: string,
  others: readonly string[],
): readonly string[] {
  const known = new Set([...old, ...others].map((name) => normalise(language, name)));
  const added = names
    .map((name) => name.trim())
    .filter((name) => {
      const folded = normalise(language, name);
      if (name === "" || known.has(folded)) return false;
      known.add(folded);
      return true;
    });
  return [...old, ...added];
}

const listIn = (node: unknown): readonly string[] => (isSeq(node) ? node.items.flatMap(textOf) : []);

const textOf = (node: unknown): readonly string[] => (isScalar(node) ? [String(node.value)] : []);

/** The names in force for a time, in a language. */
const timedNames = (node: unknown, language: string): readonly string[] =>
  isSeq(node) ? node.items.flatMap((item) => (isMap(item) ? textOf(item.get(language, true)) : [])) : [];
