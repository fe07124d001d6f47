// The form of an entry: the fields of its schema, its relations as rows, its longer texts.
import type { EntryType } from "../entry-types/index.ts";
import { relationFields } from "../load/entry-relations.ts";
import { entrySchema } from "../load/entry-schema.ts";
import type { Language } from "../model.ts";
import { relationKinds } from "../relations.ts";
import type { FormField } from "./form-field.ts";
import { formField, formFields, selectOf } from "./form-fields.ts";
import { entryOrText, relationName } from "./form-names.ts";
import type { FormWords } from "./form-words.ts";
import { inputSchema } from "./input-schema.ts";

export function entryForm(type: EntryType, languages: readonly Language[], words: FormWords): FormField[] {
  return formFields(inputSchema(entrySchema(type.id, languages)), words)
    .filter(({ name }) => name !== "coordinates" || type.located)
    .map((field) => (field.name === "relations" ? { ...field, ...relationRows(words) } : field));
}

function relationRows(words: FormWords): Pick<FormField, "widget" | "fields" | "summary"> {
  const field = (name: string) =>
    formField(["relations", name], fieldSchemas[name] ?? { type: "string" }, words, false);
  const kinds = relationKinds.map(({ id }) => id);
  return {
    widget: "list",
    summary: `{{fields.${relationName}}} {{fields.${entryOrText}}}`,
    fields: [
      { name: relationName, label: words.label([relationName]), ...selectOf(relationName, kinds, words) },
      { ...field(entryOrText), required: true },
      ...[...relationFields].map(field),
    ],
  };
}

const fieldSchemas: Readonly<Record<string, Parameters<typeof formField>[1]>> = {
  certainty: { enum: ["claimed"] },
  source: { type: "integer", minimum: 1 },
};
