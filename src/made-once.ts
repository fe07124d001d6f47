// What is made when it is first asked for, and then kept.

/**
 * A function that makes the same thing of the same names only once.
 * @param make is never given two lists of names that are the same when they are joined with blanks
 */
export function madeOnce<Names extends readonly (string | number | undefined)[], T>(
  make: (...names: Names) => T,
): (...names: Names) => T {
  const made = new Map<string, { readonly value: T }>();
  return (...names) => {
    const key = names.join(" ");
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(...names);
    made.set(key, { value });
    return value;
  };
}

/** The same for what is made of a value that never changes, as a Library: it is kept as long as the value is. */
export function madeOncePer<Whole extends object, Names extends readonly (string | number | undefined)[], T>(
  make: (whole: Whole, ...names: Names) => T,
): (whole: Whole, ...names: Names) => T {
  const makers = new WeakMap<Whole, (...names: Names) => T>();
  return (whole, ...names) => {
    const known = makers.get(whole) ?? madeOnce((...of: Names) => make(whole, ...of));
    makers.set(whole, known);
    return known(...names);
  };
}
