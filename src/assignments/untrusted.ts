// Reading values that anyone may have written: known fields are copied, the rest is never looked at (SPEC §12.5).
import type { Language, Localized } from "../model.ts";

export type Fields = Readonly<Record<string, unknown>>;

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** C0 controls but tab and line feed, and the bidi controls that reorder what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes away
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const mostLanguages = 8;
const longestId = 80;

export function isFields(input: unknown): input is Fields {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** A field of its own, never one that it inherits. */
export function field(input: Fields, name: string): unknown {
  return Object.hasOwn(input, name) ? input[name] : undefined;
}

/** Text without control characters; undefined where it is none or too long (UTF-16 units). */
export function textUpTo(input: unknown, most: number): string | undefined {
  return typeof input === "string" && input.length <= most ? input.replace(unwanted, "") : undefined;
}

/** An id of an entry, a reading, an assignment or a question. */
export function idOf(input: unknown): string | undefined {
  return typeof input === "string" && input.length <= longestId && slug.test(input) ? input : undefined;
}

export function languageOf(input: unknown): Language | undefined {
  return typeof input === "string" && input.length <= 35 && languageTag.test(input) ? input : undefined;
}

/** Words in one language or more, none of them blank; undefined where there are none. */
export function wordsUpTo(input: unknown, most: number): Localized | undefined {
  if (!isFields(input)) return undefined;
  const names = Object.keys(input);
  if (names.length === 0 || names.length > mostLanguages) return undefined;
  const words: Record<Language, string> = Object.create(null);
  for (const name of names) {
    const text = languageOf(name) === undefined ? undefined : textUpTo(input[name], most);
    if (text === undefined || text.trim() === "") return undefined;
    words[name] = text;
  }
  return words;
}

/** A list whose every item can be read; undefined where one cannot, or there are too many. */
export function listUpTo<T>(input: unknown, most: number, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(input) || input.length > most) return undefined;
  const list: T[] = [];
  for (const item of input) {
    const value = read(item);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

/** A whole number between two, both included. */
export function wholeBetween(input: unknown, least: number, most: number): number | undefined {
  return typeof input === "number" && Number.isInteger(input) && input >= least && input <= most ? input : undefined;
}

/** The value of JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
