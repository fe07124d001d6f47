// One date of an EDTF value.

/** One date: year, month and day as written; a season's month is 21–24. `unspecified` holds an X somewhere. */
export interface EdtfDate {
  /** The year with its sign, X for digits that are not given: "1979", "198X", "-0044". */
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  /** `?` or `%`. */
  readonly isUncertain: boolean;
  /** `~` or `%`. */
  readonly isApproximate: boolean;
}
