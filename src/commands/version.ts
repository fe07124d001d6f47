// The version of this package.
import { readFileSync } from "node:fs";
import path from "node:path";

/** @param engine absolute path of the engine's own folder */
export function packageVersion(engine: string): string {
  const { version } = JSON.parse(readFileSync(path.join(engine, "package.json"), "utf8")) as { version: string };
  return version;
}
