// Reading JSON that anyone may have written: own fields only, copied afresh, within bounds. Throws `Unreadable` inside,
// which the reader of a whole file catches.

/** The value has not the shape it should have. */
export class Unreadable extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

const longestList = 1_000;
const longestText = 20_000;

export function fieldsOf(input: unknown): Fields {
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw new Unreadable("no set of fields");
  return Object.assign(Object.create(null), input);
}

export function isPresent(input: unknown): boolean {
  return input !== undefined && input !== null;
}

export function textOf(input: unknown, most = longestText): string {
  if (typeof input !== "string" || input.length > most) throw new Unreadable("no text");
  return input;
}

export function numberOf(input: unknown): number {
  if (typeof input !== "number" || !Number.isFinite(input) || Math.abs(input) > 1e9) throw new Unreadable("no number");
  return input;
}

export function listOf<T>(input: unknown, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(input) || input.length > longestList) throw new Unreadable("no list");
  return Array.from(input, read);
}

/** One text for each language; languages are tags such as "ar". */
export function localizedOf(input: unknown): Readonly<Record<string, string>> {
  const result: Record<string, string> = Object.create(null);
  for (const [language, words] of Object.entries(fieldsOf(input)).slice(0, 50)) {
    if (!/^[A-Za-z0-9-]{1,35}$/.test(language)) throw new Unreadable("no language");
    result[language] = textOf(words);
  }
  return result;
}

export function optional<T>(input: unknown, read: (input: unknown) => T): T | undefined {
  return isPresent(input) ? read(input) : undefined;
}
