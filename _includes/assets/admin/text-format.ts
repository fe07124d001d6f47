// How the editor reads a file, and how it writes one: only what was changed, in the file's own style.
import { parse } from "yaml";
import type { FormField } from "../../../src/admin/form-field.ts";
import { editYamlMap } from "./edit-yaml-map.ts";
import { fileValues } from "./file-values.ts";
import { type FormValues, formValues } from "./form-values.ts";

/** Carries a file's text along with its values, so that what is saved can be laid over it. */
export const originalText = "hashiyaFile";

interface FileParts {
  readonly head: string;
  /** What stands between the front matter and the text. */
  readonly gap: string;
  readonly body: string;
}

export interface TextFormat {
  readonly fromFile: (text: string) => FormValues;
  readonly toFile: (values: FormValues) => string;
}

/**
 * A format of Sveltia CMS for files with front matter.
 * @param fields those of the form, which say how a value of the file is shown
 */
export function textFormat(fields: readonly FormField[]): TextFormat {
  return {
    fromFile(text) {
      const { head, body } = partsOf(text);
      return { ...formValues(fields, valuesOf(head)), body, [originalText]: text };
    },
    toFile({ [originalText]: original, body = "", ...values }) {
      const { head, gap, body: before } = partsOf(typeof original === "string" ? original : "");
      const text = typeof body === "string" ? body.trim() : "";
      const edited = editYamlMap(head, fileValues(fields, values, valuesOf(head)));
      return `---\n${edited}\n---\n${gap}${text === before.trim() ? before : text}`;
    },
  };
}

function valuesOf(head: string): FormValues {
  const values: unknown = parse(head);
  return typeof values === "object" && values !== null && !Array.isArray(values) ? { ...values } : {};
}

/** @param text with "\n" at the end of each line; one without front matter is all body */
function partsOf(text: string): FileParts {
  const parts = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n(\n*)([\s\S]*))?$/.exec(text);
  if (parts === null) return { head: "", gap: "\n", body: text };
  const [, head = "", gap = "", body = ""] = parts;
  return { head, gap: text === "" ? "\n" : gap, body };
}
