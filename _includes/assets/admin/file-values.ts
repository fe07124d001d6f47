// The values of a form as a file has them: each in the shape it had before, and nothing that only the form needs.
import type { FormField } from "../../../src/admin/form-field.ts";
import { entryOrText, relationName } from "../../../src/admin/form-names.ts";
import { type FormValue, type FormValues, hasField, isList, isMap } from "./form-values.ts";

/** @param before what the file has */
export function fileValues(fields: readonly FormField[], values: FormValues, before: FormValues): FormValues {
  const known = new Map(fields.map((field) => [field.name, field]));
  const written = Object.entries(values).map(([name, value]) => {
    const field = known.get(name);
    const old = before[name];
    return [name, field === undefined ? value : fileValue(field, value, old)] as const;
  });
  return Object.fromEntries(written.filter(([name, value]) => !isNothing(value) || isKept(value, before[name])));
}

/** A field that nobody has filled in; a switch that is off says no more than its absence. */
function isNothing(value: FormValue): boolean {
  if (isList(value)) return value.length === 0;
  if (isMap(value)) return Object.values(value).every(isNothing);
  return value === undefined || value === null || value === "" || value === false;
}

/** A switch, a list or a map that is written out although it says nothing. */
const isKept = (value: FormValue, before: FormValue): boolean =>
  before !== undefined && before !== null && (value === false || (isNothing(before) && typeof before === typeof value));

function fileValue(field: FormField, value: FormValue, before: FormValue): FormValue {
  if (field.widget === "list" && isList(value)) return listValue(field, value, before);
  if (field.widget === "object" && isMap(value)) return objectValue(field, value, before);
  return plainValue(value, before);
}

function objectValue(field: FormField, value: FormValues, before: FormValue): FormValue {
  const id = value[entryOrText];
  if (hasField(field, entryOrText) && typeof id === "string" && id !== "") return plainValue(id, before);
  return fileValues(field.fields ?? [], value, isMap(before) ? before : {});
}

/** A list of one stays the single value that the file had. */
function listValue(field: FormField, items: readonly FormValue[], before: FormValue): FormValue {
  const old = isList(before) ? before : [before];
  const written = items.map((item, index) => itemValue(field, item, old[index]));
  const isSingle = before !== undefined && before !== null && !isList(before) && written.length === 1;
  return isSingle ? written[0] : written;
}

function itemValue(field: FormField, item: FormValue, before: FormValue): FormValue {
  if (!isMap(item)) return plainValue(item, before);
  const { fields = [], types, typeKey = "" } = field;
  const own = types?.find(({ name }) => name === item[typeKey])?.fields ?? fields;
  const old = isMap(before) ? before : {};
  if (!hasField(field, relationName)) return fileValues(own, item, old);
  const { [relationName]: kind, [entryOrText]: target, ...others } = item;
  if (typeof kind !== "string" || kind === "") return fileValues(own, item, old);
  return { [kind]: plainValue(target, old[kind]), ...fileValues(own, others, old) };
}

/** Forms know texts only: digits where the file had a number are one. */
function plainValue(value: FormValue, before: FormValue): FormValue {
  if (typeof value !== "string") return value;
  const isNumber = typeof before === "number" && String(Number(value)) === value;
  return isNumber ? Number(value) : value;
}
