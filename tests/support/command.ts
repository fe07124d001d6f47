// A command run in this process: faster than `cli.ts` where the command line itself is not the point.
import type { Command } from "../../src/commands/command.ts";
import type { Ran } from "./cli.ts";

export async function runCommand(
  command: Command,
  project: string,
  operands: readonly string[] = [],
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Ran> {
  let [out, error] = ["", ""];
  const terminal = {
    out: (text: string | Uint8Array) => {
      out += typeof text === "string" ? text : Buffer.from(text).toString();
    },
    error: (text: string) => {
      error += text;
    },
    progress: () => {},
    colour: false,
  };
  const code = await command.run({ options, operands, project, engine: project, terminal });
  return { code, out, error };
}
