// The shape of a table of problems: a project with something wrong in it, and what is said of it.
import type { ProjectFiles } from "../support/project.ts";

export interface ProblemCase {
  readonly name: string;
  readonly files: ProjectFiles;
  /** All problems as `file:line:column severity code`. */
  readonly expected: readonly string[];
  /** What the hint of the first says. */
  readonly hint?: RegExp;
  /** What the message of the first says. */
  readonly message?: RegExp;
}
