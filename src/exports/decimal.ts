// Numbers as decimals.

const digitsOfDegrees = 10;

/**
 * A number without an exponent (XML Schema Part 2, section 3.2.3).
 * @example decimal(-1e-7) // "-0.0000001"
 */
export const decimal = (value: number): string =>
  String(value).includes("e") ? value.toFixed(digitsOfDegrees).replace(/\.?0+$/, "") : String(value);
