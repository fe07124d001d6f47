// Between making and printing.

/** Told to `document` after the assignment that is being made changed. */
export const madeEvent = "hashiya:made";
