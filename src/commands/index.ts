// The commands, in the order of the help.
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { newCommand } from "./new.ts";
import { serve } from "./serve.ts";

export const commands: readonly Command[] = [build, serve, check, newCommand];
