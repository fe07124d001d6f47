// The commands, in the order of the help; each is loaded when it is asked for, so that none waits for what another needs.
import type { Command } from "./command.ts";

/** By id. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build.ts")).build,
  serve: async () => (await import("./serve.ts")).serve,
  check: async () => (await import("./check.ts")).check,
  suggest: async () => (await import("./suggest.ts")).suggest,
  annotate: async () => (await import("./annotate.ts")).annotate,
  import: async () => (await import("./import.ts")).importCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  new: async () => (await import("./new.ts")).newCommand,
};

export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}
