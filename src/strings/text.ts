// The shapes of interface texts.
import type { en } from "./en.ts";

/** A text for each plural category of the language; `{n}` is the number that chooses. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type StringKey = keyof typeof en;

/** The interface in one language: every key of English, a plural where English has one. */
export type Strings = { readonly [Key in StringKey]: (typeof en)[Key] extends string ? string : Plural };

/** What fills the holes of a text; a number is written in the site's digits, words are isolated from the text's direction. */
export type Values = Readonly<Record<string, string | number>>;
