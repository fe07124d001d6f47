// The interface's words for scripts: the JSON block `#client-strings`, with plurals and digits of the page's language.
import { isRecord } from "./store.ts";

type Value = string | number;

const language = document.documentElement.lang;
const block = document.getElementById("client-strings");
const strings = readBlock(block);
const plurals = new Intl.PluralRules(language);
const numberingSystem = document.documentElement.dataset.digits ?? "latn";
const numbers = new Intl.NumberFormat(language, { numberingSystem });
const shares = new Intl.NumberFormat(language, { numberingSystem, style: "percent", maximumFractionDigits: 1 });

/**
 * The words of a key of the page's language, `{name}` filled from `values`: numbers get the site's digits, words are
 * isolated from the direction around them (U+2066 to U+2069).
 * A plural object is chosen by `values.n`. The key itself stands in for words that are missing.
 */
export function text(key: string, values: Readonly<Record<string, Value>> = {}): string {
  return filled(strings[`client.${key}`], values) ?? key;
}

/** As `text`, of the words in a block of the page, for what is made in the browser from the parts of pages. */
export function wordsOfBlock(id: string): (key: string, values?: Readonly<Record<string, Value>>) => string {
  const words = readBlock(document.getElementById(id));
  return (key, values = {}) => filled(words[key], values) ?? key;
}

function filled(found: unknown, values: Readonly<Record<string, Value>>): string | undefined {
  const chosen = isRecord(found) ? (found[plurals.select(Number(values.n))] ?? found.other) : found;
  if (typeof chosen !== "string") return undefined;
  return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? formatNumber(value) : isolated(value);
  });
}

/** Words that were put together here run in the page's direction; for all others their first letter decides. */
function isolated(words: string): string {
  const composed = document.documentElement.dir === "rtl" ? "\u2067" : "\u2066";
  return `${words.includes("\u2068") ? composed : "\u2068"}${words}\u2069`;
}

/** A number in the site's digits. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A part of a whole as a percentage with at most one decimal, never rounded up to the whole: "0%", "33.3%". */
export function formatShare(part: number, whole: number): string {
  const permille = whole === 0 ? 0 : Math.floor((part / whole) * 1000);
  return shares.format(permille / 1000);
}

function readBlock(holder: Element | null): Record<string, unknown> {
  const value: unknown = JSON.parse(holder?.textContent || "{}");
  return isRecord(value) ? value : {};
}
