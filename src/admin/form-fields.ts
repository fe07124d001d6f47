// The fields of a form, from the schema of what may be written.
import type { FormField } from "./form-field.ts";
import { entryOrText } from "./form-names.ts";
import type { FormWords } from "./form-words.ts";
import type { InputSchema } from "./input-schema.ts";

/** Fields whose text, or whose text in each language, runs over several lines. */
const longTexts: ReadonlySet<string> = new Set(["definition", "model", "note", "prompt", "summary", "text", "why"]);

/** Says nothing that a required field does not say. */
const anyText = "\\S";

type Widget = Pick<FormField, "widget"> & Partial<FormField>;

/**
 * The fields of an object, in the order of its schema.
 * @param path names of the fields around it
 */
export function formFields(
  { properties = {}, required = [] }: InputSchema,
  words: FormWords,
  path: readonly string[] = [],
): FormField[] {
  return Object.entries(properties).map(([name, schema]) =>
    formField([...path, name], schema, words, required.includes(name)),
  );
}

export function formField(
  path: readonly string[],
  schema: InputSchema,
  words: FormWords,
  required: boolean,
): FormField {
  const name = path.at(-1) ?? "";
  const hint = words.hint(path);
  const isOptional = !required && schema.const === undefined;
  return {
    name,
    label: words.label(path),
    ...widgetOf(path, schema, words),
    ...(isOptional && { required: false }),
    ...(hint !== undefined && { hint }),
  };
}

function widgetOf(path: readonly string[], schema: InputSchema, words: FormWords): Widget {
  const name = path.at(-1) ?? "";
  if (schema.const !== undefined) return { widget: "hidden", default: schema.const };
  if (schema.enum !== undefined) return selectOf(name, schema.enum, words);
  if (schema.anyOf !== undefined) return unionOf(path, schema.anyOf, words);
  if (schema.type === "array") return listOf(path, schema.items ?? {}, words);
  if (schema.properties !== undefined) return { widget: "object", fields: formFields(schema, words, path) };
  if (schema.type === "boolean") return { widget: "boolean" };
  if (schema.type === "string") return textOf(path, schema, words);
  return numberOf(schema);
}

export function selectOf(name: string, values: readonly string[], words: FormWords): Widget {
  return { widget: "select", options: values.map((value) => ({ label: words.value(name, value), value })) };
}

/** A list where a list is possible; an id beside the texts where both are; else a line that takes either. */
function unionOf(path: readonly string[], options: readonly InputSchema[], words: FormWords): Widget {
  const list = options.find(({ type }) => type === "array");
  if (list !== undefined) return listOf(path, list.items ?? {}, words);
  const object = options.find(({ properties }) => properties !== undefined);
  if (object === undefined) return { widget: "string" };
  const id = formField([...path, entryOrText], { type: "string" }, words, false);
  const texts = formFields(object, words, path).map((field) => ({ ...field, required: false }));
  return { widget: "object", fields: [id, ...texts] };
}

function listOf(path: readonly string[], items: InputSchema, words: FormWords): Widget {
  if (items.properties !== undefined)
    return { widget: "list", fields: formFields(items, words, path), collapsed: "auto" };
  return { widget: "list" };
}

function textOf(path: readonly string[], { pattern, allOf = [] }: InputSchema, words: FormWords): Widget {
  const patterns = [pattern, ...allOf.map((part) => part.pattern)];
  const shape = patterns.find((one) => one !== undefined && one !== anyText);
  const isLong = shape === undefined && path.slice(-2).some((name) => longTexts.has(name));
  return {
    widget: isLong ? "text" : "string",
    ...(shape !== undefined && { pattern: [shape, words.say("admin.pattern")] as const }),
  };
}

/** A schema without a type is one of degrees, which are judged with the entry's other coordinates. */
function numberOf({ type, minimum, exclusiveMinimum, maximum }: InputSchema): Widget {
  const isWhole = type === "integer";
  const least = exclusiveMinimum ?? minimum;
  const isLimit = (limit: number | undefined) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    widget: "number",
    value_type: isWhole ? "int" : "float",
    ...(isWhole ? {} : { step: 0.01 }),
    ...(isLimit(least) && { min: least }),
    ...(isLimit(maximum) && { max: maximum }),
  };
}
