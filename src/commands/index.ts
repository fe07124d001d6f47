// The commands, in the order of the help.
import { annotate } from "./annotate.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { newCommand } from "./new.ts";
import { serve } from "./serve.ts";
import { suggest } from "./suggest.ts";

export const commands: readonly Command[] = [
  build,
  serve,
  check,
  suggest,
  annotate,
  importCommand,
  exportCommand,
  newCommand,
];
