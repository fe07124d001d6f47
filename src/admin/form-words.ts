// The words of the forms: names of fields, values and hints, in one language.
import type { Language, Site } from "../model.ts";
import { type StringKey, stringsOf, translator } from "../strings/index.ts";

export interface FormWords {
  /** The name of a field; `path` are the names of the fields around it and its own. */
  label(path: readonly string[]): string;
  /** The name of one of the values of a field; the value itself where it has none. */
  value(field: string, value: string): string;
  hint(path: readonly string[]): string | undefined;
  say(key: StringKey): string;
}

/** @param names names that registries give: of fields by path ("dates.founded"), of values by field ("kind=city") */
export function formWords(
  language: Language,
  site: Pick<Site, "digits">,
  names: ReadonlyMap<string, string>,
): FormWords {
  const say = translator(language, site);
  const known = stringsOf[language] ?? stringsOf.en ?? {};
  const told = (key: string) => (isKey(known, key) ? say(key) : undefined);
  const last = (path: readonly string[]) => path.at(-1) ?? "";
  return {
    label: (path) =>
      names.get(path.join(".")) ?? names.get(last(path)) ?? told(`admin.field.${last(path)}`) ?? last(path),
    value: (field, value) =>
      names.get(`${field}=${value}`) ?? names.get(value) ?? told(`admin.value.${field}.${value}`) ?? value,
    hint: (path) => told(`admin.hint.${path.join(".")}`) ?? told(`admin.hint.${last(path)}`),
    say,
  };
}

const isKey = (strings: object, key: string): key is StringKey => key in strings;
