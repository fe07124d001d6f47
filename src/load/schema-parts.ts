// Pieces of schema that several kinds of file share.
import { z } from "zod";
import type { Language } from "../model.ts";

export const text = z.string().regex(/\S/, "is empty");

/** EDTF; YAML reads a bare year as a number. */
export const edtf = z
  .union([text, z.number()], { error: "must be a date such as 1979, 1979-05 or 198X" })
  .transform(String);

/** One text for each site language, all required. */
export function localized(languages: readonly Language[]) {
  return z.strictObject(Object.fromEntries(languages.map((language) => [language, text])));
}

/** A value for any of the site languages. */
export function partlyLocalized<T extends z.ZodType>(languages: readonly Language[], value: T) {
  return z.strictObject(Object.fromEntries(languages.map((language) => [language, value.optional()])));
}

export const source = z.strictObject({
  title: text,
  publisher: text.optional(),
  date: edtf.optional(),
  url: z.url({ protocol: /^https?$/, error: "must be a web address" }).optional(),
});
