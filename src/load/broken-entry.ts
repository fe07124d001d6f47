// What is known of an entry whose file has errors: its names, so that no mention of it is reported as well.
import type { NamedEntry } from "../language/name-index.ts";
import type { Language } from "../model.ts";
import { readYamlTree, yamlValues } from "./yaml-tree.ts";

/**
 * Reads the names that can be read; the file's own problems are reported already.
 * @param yaml the front matter, "" where the file could not be read
 */
export function brokenEntry(id: string, yaml: string, languages: readonly Language[]): NamedEntry {
  const tree = readYamlTree(yaml);
  const { label, aliases } = fieldsOf(tree && yamlValues(tree)?.raw);
  const labels = fieldsOf(label);
  const lists = fieldsOf(aliases);
  return {
    id,
    label: Object.fromEntries(languages.flatMap((one) => texts([labels[one]]).map((text) => [one, text]))),
    aliases: Object.fromEntries(languages.map((one) => [one, Array.isArray(lists[one]) ? texts(lists[one]) : []])),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}
