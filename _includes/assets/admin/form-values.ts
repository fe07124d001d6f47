// The values of a file as a form shows them: each in the one shape that its field has.
import type { FormField } from "../../../src/admin/form-field.ts";
import { entryOrText, relationName } from "../../../src/admin/form-names.ts";

export type FormValue = string | number | boolean | null | undefined | readonly FormValue[] | FormValues;
export interface FormValues {
  readonly [name: string]: FormValue;
}

/** Fields that the form does not know stay as they are. */
export function formValues(fields: readonly FormField[], values: FormValues): FormValues {
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = known.get(name);
      return [name, field === undefined ? value : formValue(field, value)];
    }),
  );
}

function formValue(field: FormField, value: FormValue): FormValue {
  if (value === undefined || value === null) return value;
  if (field.widget === "list") return listValue(field, isList(value) ? value : [value]);
  if (field.widget === "object") {
    if (isMap(value)) return formValues(field.fields ?? [], value);
    return isPlain(value) && hasField(field, entryOrText) ? { [entryOrText]: String(value) } : value;
  }
  return (field.widget === "string" || field.widget === "text") && isPlain(value) ? String(value) : value;
}

function listValue(field: FormField, items: readonly FormValue[]): FormValue {
  const { fields, types, typeKey = "" } = field;
  return items.map((item) => {
    if (!isMap(item)) return isPlain(item) ? String(item) : item;
    if (types !== undefined) return formValues(types.find(({ name }) => name === item[typeKey])?.fields ?? [], item);
    return formValues(fields ?? [], hasField(field, relationName) ? relationRow(field, item) : item);
  });
}

/** `{ partOf: iran, from: 2014 }` as a row: its kind and its target each in a field. */
function relationRow({ fields = [] }: FormField, item: FormValues): FormValues {
  const kinds = new Set(fields.find(({ name }) => name === relationName)?.options?.map(({ value }) => value));
  const kind = Object.keys(item).find((key) => kinds.has(key));
  if (kind === undefined) return item;
  const { [kind]: target, ...others } = item;
  return { [relationName]: kind, [entryOrText]: target, ...others };
}

export const hasField = ({ fields = [] }: FormField, name: string): boolean =>
  fields.some((field) => field.name === name);

export const isList = (value: FormValue): value is readonly FormValue[] => Array.isArray(value);

export const isMap = (value: FormValue): value is FormValues =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlain = (value: FormValue): value is string | number | boolean =>
  value !== undefined && typeof value !== "object";
