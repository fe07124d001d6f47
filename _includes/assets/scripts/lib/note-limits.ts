// How much of highlights and notes a device keeps (SPEC §12.5).

/** UTF-16 units that a note may have. */
export const longestNote = 10_000;
/** Highlights and notes together. */
export const mostNotes = 500;
