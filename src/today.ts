// What day it is.

/** In Greenwich, ISO 8601, so that builds agree wherever they run. */
export const today = (): string => new Date().toISOString().slice(0, "2026-12-01".length);
