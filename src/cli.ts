// Arguments → command; exit codes; nothing else.
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Command, type CommandOption, Misuse, type Terminal } from "./commands/command.ts";
import { commands, loadCommands } from "./commands/index.ts";
import { packageVersion } from "./commands/version.ts";
import { nearestWord } from "./language/nearest-word.ts";

const sharedOptions: readonly CommandOption[] = [
  {
    name: "project",
    type: "string",
    value: "DIR",
    summary: "the folder that holds content/ and glossary/ (default: the current one)",
  },
  { name: "help", type: "boolean", summary: "print this" },
  { name: "debug", type: "boolean", summary: "print the stack of an unexpected error" },
];

/**
 * Runs one command line.
 * @param words the arguments after the program's name
 * @param engine absolute path of the engine's own folder
 * @returns the exit code: 0, 1 for problems, 2 for misuse
 */
export async function run(words: readonly string[], engine: string): Promise<number> {
  const terminal = processTerminal();
  try {
    return await dispatch(words, engine, terminal);
  } catch (cause) {
    if (cause instanceof Misuse) {
      terminal.error(`hashiya: ${cause.message}\n`);
      return 2;
    }
    const { message, stack } = cause as Error;
    terminal.error(`hashiya: ${message}\n`);
    terminal.error(
      words.includes("--debug")
        ? `${stack}\n`
        : "This is a fault of Hashiya or of the machine; --debug prints where.\n",
    );
    return 1;
  }
}

async function dispatch(words: readonly string[], engine: string, terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "help") {
    terminal.out(await help());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    terminal.out(`${packageVersion(engine)}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const near = nearestWord(name, Object.keys(commands));
    throw new Misuse(
      `«${name}» is no command. ${near === undefined ? "hashiya --help lists them." : `Did you mean ${near}?`}`,
    );
  }
  const command = await load();
  const { options, operands } = parse(command, rest);
  if (options.help === true) {
    terminal.out(commandHelp(command));
    return 0;
  }
  const project = path.resolve(typeof options.project === "string" ? options.project : ".");
  if (!existsSync(path.join(project, "content"))) {
    const hint = "Run hashiya in the project's folder or name it with --project.";
    throw new Misuse(`${project} is no project: it holds no content/. ${hint}`);
  }
  return command.run({ options, operands, project, engine, terminal });
}

function parse(command: Command, words: readonly string[]) {
  const known = [...command.options, ...sharedOptions];
  const options = Object.fromEntries(known.map(({ name, type }) => [name, { type }]));
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const message = (cause as Error).message.split(". ")[0] ?? "";
    const typed = /'(--?[\w-]+)/.exec(message)?.[1]?.replace(/^-+/, "") ?? "";
    const near = nearestWord(
      typed,
      known.map(({ name }) => name),
    );
    const hint =
      near === undefined || near === typed
        ? `hashiya ${command.id} --help lists the options.`
        : `Did you mean --${near}?`;
    throw new Misuse(`${message}. ${hint}`);
  }
  for (const { name, choices } of known) {
    const value = parsed.values[name];
    if (choices === undefined || typeof value !== "string" || choices.includes(value)) continue;
    throw new Misuse(`--${name} takes ${choices.join(", ")}, not «${value}».`);
  }
  if (command.operands === undefined && parsed.positionals.length > 0) {
    throw new Misuse(
      `${command.id} takes no «${parsed.positionals[0]}». hashiya ${command.id} --help says what it takes.`,
    );
  }
  return { options: parsed.values as Record<string, string | boolean | undefined>, operands: parsed.positionals };
}

async function help(): Promise<string> {
  const rows = (await loadCommands()).map(({ id, summary }) => `  ${id.padEnd(10)}${summary}\n`);
  return `Usage: hashiya COMMAND [OPTIONS]\n\n${rows.join("")}\nhashiya COMMAND --help says more of one command.\n`;
}

function commandHelp({ id, operands, summary, options }: Command): string {
  const rows = [...options, ...sharedOptions].map(({ name, value, summary: says }) => {
    const typed = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${typed.padEnd(22)}${says}\n`;
  });
  return `Usage: hashiya ${id}${operands === undefined ? "" : ` ${operands}`} [OPTIONS]\n\n${summary}\n\n${rows.join("")}`;
}

/** Milliseconds between two lines of progress on a terminal, and elsewhere. */
const quickly = 100;
const rarely = 10_000;

function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let last = 0;
  return {
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(text),
    progress(text, isLast) {
      const now = Date.now();
      if (last === 0) last = now;
      if (stderr.isTTY && (isLast || now - last > quickly)) {
        stderr.write(`\r\u001B[K${isLast ? "" : text}`);
        last = now;
      } else if (!stderr.isTTY && now - last > rarely) {
        stderr.write(`${text}\n`);
        last = now;
      }
    },
    colour: stdout.isTTY === true && process.env.NO_COLOR === undefined,
  };
}
