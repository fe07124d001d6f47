// What documents say of themselves, made safe: lines of bounded length, real days, web addresses.
import { parseEdtf } from "../../language/edtf.ts";
import { cleanLine } from "../clean-text.ts";
import type { DocumentFacts } from "../reading-format.ts";

/** Facts as found, of any length and shape. */
export type RawFacts = { readonly [Field in keyof DocumentFacts]: DocumentFacts[Field] | null };

const longestLine = 300;

/** Facts with what cannot be used left out. */
export function safeFacts(raw: RawFacts): DocumentFacts {
  return {
    title: line(raw.title),
    summary: line(raw.summary, 600),
    published: dayOf(raw.published),
    authors: (raw.authors ?? []).flatMap((author) => line(author) ?? []).filter((name) => !/^https?:/i.test(name)),
    publisher: line(raw.publisher),
    url: webAddress(raw.url),
    language: line(raw.language)?.toLowerCase(),
  };
}

/** The first of several facts of one kind that says something. */
export function firstFact<T>(...facts: readonly (T | null | undefined)[]): T | undefined {
  return facts.find((fact): fact is T => fact !== null && fact !== undefined && fact !== "");
}

function line(text: string | null | undefined, longest: number = longestLine): string | undefined {
  const clean = cleanLine(text ?? "").slice(0, longest);
  return clean === "" ? undefined : clean;
}

/** A day of any common notation as 2023-07-24. Without a time zone it is the day as written. */
export function dayOf(text: string | null | undefined): string | undefined {
  const written = cleanLine(text ?? "");
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (iso !== undefined) return parseEdtf(iso) === undefined ? undefined : iso;
  const date = new Date(written);
  if (!/\d{4}/.test(written) || Number.isNaN(date.getTime())) return undefined;
  const hasZone = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*$/.test(written);
  const zoned = hasZone ? date : new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  return zoned.toISOString().slice(0, 10);
}

function webAddress(text: string | null | undefined): string | undefined {
  try {
    const url = new URL(text ?? "");
    return /^https?:$/.test(url.protocol) && url.username === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
