// Files below `_includes/`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SiteContext } from "./site-context.ts";

/** Absolute path of a file below `_includes/`: the project's where it has one, else the engine's. */
export function includedFile({ project, engine }: SiteContext["folders"], ...names: readonly string[]): string {
  const own = join(project, "_includes", ...names);
  return existsSync(own) ? own : join(engine, "_includes", ...names);
}
