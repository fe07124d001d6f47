// The form of an assignment: its own fields, and for each question those of its kind.
import { assignmentSchema } from "../load/assignment-schema.ts";
import { questionKindIds, questionSchemas } from "../load/questions/index.ts";
import type { Language } from "../model.ts";
import type { FormField } from "./form-field.ts";
import { formFields } from "./form-fields.ts";
import type { FormWords } from "./form-words.ts";
import { inputSchema } from "./input-schema.ts";

export function assignmentForm(languages: readonly Language[], words: FormWords): FormField[] {
  const types = questionKindIds.map((kind): FormField => {
    const schema = inputSchema(questionSchemas[kind](languages));
    const fields = formFields(schema, words, ["questions"]).filter(({ name }) => name !== "kind");
    return { name: kind, label: words.value("kind", kind), widget: "object", fields };
  });
  return formFields(inputSchema(assignmentSchema(languages, questionKindIds.slice(0, 1))), words).map((field) =>
    field.name === "questions" ? { ...field, widget: "list", typeKey: "kind", types, collapsed: "auto" } : field,
  );
}
