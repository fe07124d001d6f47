// One value in YAML, on one line.
import { Scalar, stringify, type ToStringOptions } from "yaml";

/**
 * @param inBrackets whether it has to stand inside brackets and braces, too
 * @param quotes how the value before it was written: a text keeps its quotation marks
 */
export function plainScalar(value: unknown, inBrackets: boolean, quotes?: Scalar.Type): string {
  const scalar = new Scalar(value);
  if (typeof value === "string" && quotes?.startsWith("QUOTE_")) scalar.type = quotes;
  const options: ToStringOptions = inBrackets ? { collectionStyle: "flow", flowCollectionPadding: false } : {};
  const text = stringify([scalar], null, { ...options, lineWidth: 0, blockQuote: false }).trim();
  return inBrackets ? text.slice(1, -1) : text.slice(2);
}
