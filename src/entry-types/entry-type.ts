// The shape of one type of entry: a row of `entry-types/index.ts`.
import type { Localized } from "../model.ts";

export interface EntryType {
  readonly id: string;
  /** Its folder below `glossary/`, and its path in the site. */
  readonly folder: string;
  /** SPEC §10 `kind.*`. */
  readonly label: Localized;
  readonly plural: Localized;
  /** The finer classes an entry of this type may name in `kind`. */
  readonly kinds: Readonly<Record<string, Localized>>;
  /** The names its `dates` may have. */
  readonly dates: Readonly<Record<string, Localized>>;
  /** Whether an entry of this type may have `coordinates`. */
  readonly located: boolean;
}
