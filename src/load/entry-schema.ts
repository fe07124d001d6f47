// The fields of an entry's front matter (DESIGN §3.3).
import { z } from "zod";
import { entryTypeById } from "../entry-types/index.ts";
import type { Language } from "../model.ts";
import { edtf, localized, partlyLocalized, source, text } from "./schema-parts.ts";

const words = z.array(text);

/** An identifier of digits, with or without quotation marks. */
const number = z.union([z.string().regex(/^\d+$/), z.number().int()], { error: "must be a number" }).transform(String);

/** NaN for whatever is no number; `coordinateProblems` reports it with the numbers that are out of range. */
const degrees = z.unknown().transform((value) => (typeof value === "number" ? value : Number.NaN));

/** `kind` and `dates` come from the type's own row; `guards` may name any site language. */
export function entrySchema(type: string, languages: readonly Language[]) {
  const row = entryTypeById.get(type);
  if (row === undefined) throw new Error(`No entry type ${type}`);
  const each = localized(languages);
  return z.strictObject({
    label: each,
    aliases: partlyLocalized(languages, words).default({}),
    names: z
      .array(
        z.strictObject({
          ...Object.fromEntries(languages.map((language) => [language, text.optional()])),
          from: edtf.optional(),
          until: edtf.optional(),
        }),
      )
      .default([]),
    transliteration: text.optional(),
    romanisation: text.optional(),
    definition: each,
    kind: z.enum(Object.keys(row.kinds)).optional(),
    admin: each.optional(),
    dates: z
      .strictObject(Object.fromEntries(Object.keys(row.dates).map((date) => [date, edtf.optional()])))
      .default({}),
    coordinates: z.strictObject({ latitude: degrees, longitude: degrees, precision: text.optional() }).optional(),
    relations: z
      .array(z.record(z.string(), z.union([text, z.number()], { error: "must be an id, a date or a number" })))
      .default([]),
    designations: z.array(z.strictObject({ by: each, date: edtf.optional(), note: each.optional() })).default([]),
    sensitive: z.boolean().default(false),
    note: each.optional(),
    autolink: z.enum(["first", "guarded", "explicit"]).default("first"),
    guards: z
      .array(
        z.strictObject({
          form: text,
          language: z.enum(languages),
          mode: z
            .enum(["guarded", "after-full-name", "context", "longest", "spelled", "review", "explicit", "other"])
            .default("guarded"),
          precededBy: words.optional(),
          followedBy: words.optional(),
          notPrecededBy: words.optional(),
          notFollowedBy: words.optional(),
          requiresAny: words.optional(),
          quoted: z.boolean().optional(),
          orAfterFullName: z.boolean().optional(),
          sense: partlyLocalized(languages, text).optional(),
        }),
      )
      .default([]),
    sameAs: z
      .strictObject({
        wikidata: text.regex(/^Q\d+$/, "must be Q and a number").optional(),
        geonames: number.optional(),
        viaf: number.optional(),
      })
      .default({}),
    sources: z.array(source).default([]),
    draft: z.boolean().default(false),
  });
}

export type EntryFields = z.output<ReturnType<typeof entrySchema>>;
