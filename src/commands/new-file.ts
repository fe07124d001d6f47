// What `new` writes.

export interface NewFile {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
}
