// The interface's words for scripts: the JSON block `#client-strings`, with plurals and digits of the page's language.
import { isRecord } from "./store.ts";

type Value = string | number;

const language = document.documentElement.lang;
const block = document.getElementById("client-strings");
const strings = readBlock();
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language, { numberingSystem: document.documentElement.dataset.digits ?? "latn" });

/**
 * The words of a key of the page's language, `{name}` filled from `values`: numbers get the site's digits, words are
 * isolated from the direction around them (U+2068, U+2069).
 * A plural object is chosen by `values.n`. The key itself stands in for words that are missing.
 */
export function text(key: string, values: Readonly<Record<string, Value>> = {}): string {
  const found = strings[`client.${key}`];
  const chosen = isRecord(found) ? (found[plurals.select(Number(values.n))] ?? found.other) : found;
  if (typeof chosen !== "string") return key;
  return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? formatNumber(value) : `\u2068${value}\u2069`;
  });
}

/** A number in the site's digits. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

function readBlock(): Record<string, unknown> {
  const value: unknown = JSON.parse(block?.textContent || "{}");
  return isRecord(value) ? value : {};
}
