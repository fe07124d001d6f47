// The forms of readings and pages: one for every version, with the fields of originals and of translations.
import type { z } from "zod";
import { pageSchemas } from "../load/page.ts";
import { readingSchemas } from "../load/reading.ts";
import type { Site } from "../model.ts";
import type { FormField } from "./form-field.ts";
import { formFields, selectOf } from "./form-fields.ts";
import type { FormWords } from "./form-words.ts";
import { type InputSchema, inputSchema } from "./input-schema.ts";

export function readingForm(site: Site, words: FormWords): FormField[] {
  const tags = selectOf("tags", Object.keys(site.tags), words);
  return versionForm(readingSchemas(), site, words).map((field) =>
    field.name === "tags" ? { ...field, ...tags, multiple: true } : field,
  );
}

export const pageForm = (site: Site, words: FormWords): FormField[] => versionForm(pageSchemas(), site, words);

/** What one kind of version must have and the other cannot is asked of neither. */
function versionForm(
  { original, translation }: { readonly original: z.ZodType; readonly translation: z.ZodType },
  { languages }: Site,
  words: FormWords,
): FormField[] {
  const [first, second] = [inputSchema(original), inputSchema(translation)];
  const both: InputSchema = {
    properties: { ...first.properties, ...second.properties },
    required: first.required?.filter((name) => second.required?.includes(name)),
  };
  return formFields(both, words).map((field) => ({
    ...field,
    ...(field.name === "translationOf" && selectOf("translationOf", languages, words)),
    i18n: true,
  }));
}
