// Checks of values that come from a file or from the device's store, neither of which is to be trusted.

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const longestName = 80;
/** The last moment that a date can name (ECMA-262, §21.4.1.1). */
const lastTime = 8.64e15;

/** An id of an entry, a reading or a note. */
export const isId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= longestName && slug.test(value);

/** An id of a block: the author's name for it, or one with its number. */
export const isBlockId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= longestName && /^[a-z][a-z0-9-]*$/.test(value);

export const isLanguage = (value: unknown): value is string =>
  typeof value === "string" && value.length <= longestName && languageTag.test(value);

/** Milliseconds since 1970. */
export const isTime = (value: unknown): value is number => isAmount(value) && value <= lastTime;

/** A number that is neither negative nor endless. */
export const isAmount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

export const isTextUpTo = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest;
