const dayMilliseconds = 86_400_000;

/** So many days before 1 January 2024, "2023-12-31": each reading of a made-up site has a day of its own. */
export const dayBefore = (days: number): string =>
  new Date(Date.UTC(2024, 0, 1) - days * dayMilliseconds).toISOString().slice(0, 10);
