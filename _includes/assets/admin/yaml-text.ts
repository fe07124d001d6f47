// New values as YAML, in the style of the project's files: short lists and maps on one line, long ones on several.
import type { Scalar } from "yaml";
import { plainScalar } from "../../../src/imports/glossary/plain-scalar.ts";
import { type FormValue, type FormValues, isList, isMap } from "./form-values.ts";

/** Characters that a list or a map on one line may have. */
const longestLine = 110;

const step = 2;

/** The lines of a block map's fields. @param indent spaces before each field */
export function blockFields(values: FormValues, indent: number): string {
  return Object.entries(values)
    .map(([key, value]) => blockField(key, value, indent))
    .join(`\n${" ".repeat(indent)}`);
}

/** One field of a block map, without the spaces before it. */
export function blockField(key: string, value: FormValue, indent: number): string {
  const name = flowText(key);
  if (isLong(value)) return `${name}:\n${" ".repeat(indent + step)}${blockText(value, indent + step)}`;
  return `${name}: ${valueText(value, indent)}`;
}

/** One item of a block list, without the spaces before its dash. */
export function blockItem(value: FormValue, indent: number): string {
  return `- ${isLong(value) ? blockText(value, indent + step) : valueText(value, indent)}`;
}

/** A value on one line that can stand inside brackets and braces. */
export function flowText(value: FormValue, quotes?: Scalar.Type): string {
  if (isList(value)) return `[${value.map((item) => flowText(item)).join(", ")}]`;
  if (isMap(value)) {
    const fields = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  return plainScalar(value, true, quotes);
}

/** A scalar in a place outside brackets; a text of several lines as a literal block. */
export function scalarText(value: FormValue, indent: number, quotes?: Scalar.Type): string {
  const isBlock = typeof value === "string" && /^\S.*\n/.test(value) && !/[ \t]\n|\n$/.test(value);
  if (!isBlock) return plainScalar(value, false, quotes);
  return `|-\n${value.replace(/^(?=.)/gm, " ".repeat(indent + step))}`;
}

const valueText = (value: FormValue, indent: number): string =>
  isList(value) || isMap(value) ? flowText(value) : scalarText(value, indent);

function blockText(value: FormValue, indent: number): string {
  if (isMap(value)) return blockFields(value, indent);
  const items = isList(value) ? value : [value];
  return items.map((item) => blockItem(item, indent)).join(`\n${" ".repeat(indent)}`);
}

/** Whether a list or a map has to be written over several lines. */
function isLong(value: FormValue): boolean {
  if (!isList(value) && !isMap(value)) return false;
  const parts = Object.values(value);
  if (parts.length === 0) return false;
  const isOfMaps = isList(value) && parts.some(isMap);
  return isOfMaps || parts.some(isLong) || flowText(value).length > longestLine || flowText(value).includes("\\n");
}
