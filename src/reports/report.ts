// The shape of one form in which problems are printed: a row of `reports/index.ts`.
import type { Problem } from "../model.ts";

export interface ReportOptions {
  /** Whether the reader is a terminal that shows colour. */
  readonly colour: boolean;
}

export interface Report {
  readonly id: string;
  /** One line for the help text. */
  readonly summary: string;
  print(problems: readonly Problem[], options: ReportOptions): string;
}
