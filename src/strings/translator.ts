// Interface texts with their holes filled.
import { numberFormat, pluralRules } from "../language/intl.ts";
import { madeOnce } from "../made-once.ts";
import type { Language, Site } from "../model.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Plural, StringKey, Strings, Values } from "./text.ts";

/** The text of a key in one language. Texts with a plural ask for the number `n`. */
export type Translate = (key: StringKey, values?: Values) => string;

/** Every language that has interface texts; a site language without them speaks English. */
export const stringsOf: Readonly<Record<Language, Strings>> = { ar, en };

/** FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE: what is between does not disturb the direction of what is around. */
const isolate = (words: string) => `\u2068${words}\u2069`;

/**
 * The interface in `language`, with the digits that the site asks for.
 * @example translator("ar", site)("count.entries", { n: 3 }) // "3 مداخل"
 */
export function translator(language: Language, site: Pick<Site, "digits">): Translate {
  const strings = stringsOf[language] ?? en;
  const rules = pluralRules(stringsOf[language] === undefined ? "en" : language);
  const numbers = numberFormat(language, site.digits[language] ?? "latn");
  const written = (value: string | number) => (typeof value === "number" ? numbers.format(value) : isolate(value));
  return (key, values = {}) => {
    const text = chosen(strings[key], rules, values.n);
    return text.replace(/\{(\w+)\}/gu, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : written(value);
    });
  };
}

function chosen(text: string | Plural, rules: Intl.PluralRules, count: string | number | undefined): string {
  if (typeof text === "string") return text;
  return (typeof count === "number" ? text[rules.select(count)] : undefined) ?? text.other;
}

/** Kinds of page that get the texts of a part of the site, `client.<part>.`; every page gets the others. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  assignment: ["assignment", "assignments", "open-assignment"],
  figure: ["figure"],
  notes: ["reading", "assignment", "open-assignment", "study"],
  review: ["home"],
  study: ["study"],
  teach: ["teach"],
  words: ["reading", "assignment", "open-assignment", "study"],
};

/**
 * The texts that the browser code of a page needs, their holes open: every key that begins with `client.`, but for
 * those that only other kinds of page use.
 */
export const clientStrings = madeOnce(
  (language: Language, pageKind: string): Readonly<Record<string, string | Plural>> => {
    const strings = stringsOf[language] ?? en;
    const isNeeded = ([first, part = ""]: readonly string[]) =>
      first === "client" && (pagesOf[part] ?? [pageKind]).includes(pageKind);
    return Object.fromEntries(Object.entries(strings).filter(([key]) => isNeeded(key.split("."))));
  },
);
