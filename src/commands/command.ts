// The shape of one command: a row of `commands/index.ts`.

export interface CommandOption {
  readonly name: string;
  readonly type: "string" | "boolean";
  /** How its value is named in the help: "DIR". */
  readonly value?: string;
  readonly summary: string;
  /** The values it may have. */
  readonly choices?: readonly string[];
}

/** What a command is given. */
export interface Invocation {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
  /** Absolute path of the project. */
  readonly project: string;
  /** Absolute path of the engine's own folder. */
  readonly engine: string;
  readonly terminal: Terminal;
}

/** Where a command prints. */
export interface Terminal {
  /** @param text where it is bytes, UTF-8 */
  out(text: string | Uint8Array): void;
  error(text: string): void;
  /** A line that replaces the one before it on a terminal; elsewhere printed rarely. */
  progress(text: string, isLast: boolean): void;
  readonly colour: boolean;
}

export interface Command {
  readonly id: string;
  /** The operands in the usage line: "reading|entry ID". */
  readonly operands?: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
  /** @returns the exit code: 0, 1 for problems of severity error; a `Misuse` is 2 */
  run(invocation: Invocation): Promise<number>;
}

/** The command line cannot be understood: exit code 2. */
export class Misuse extends Error {}
