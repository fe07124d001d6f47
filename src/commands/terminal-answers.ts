// Answers typed at a terminal, line by line, for as long as a command asks.
import { createInterface } from "node:readline";

export interface Answers {
  /** The next line; "q" at the end of input (Ctrl-D). */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Nobody answers where input or output is no terminal. */
export function terminalAnswers(): Answers | undefined {
  const { stdin, stdout } = process;
  if (stdin.isTTY !== true || stdout.isTTY !== true) return undefined;
  const lines = createInterface({ input: stdin, output: stdout });
  // Lines typed ahead wait for their question, questions for their line.
  const typed: string[] = [];
  let waiting: ((line: string) => void) | undefined;
  let isEnded = false;
  const hand = (line: string) => {
    const answer = waiting;
    waiting = undefined;
    if (answer === undefined) typed.push(line);
    else answer(line);
  };
  lines.on("line", hand);
  lines.on("close", () => {
    isEnded = true;
    waiting?.("q");
  });
  return {
    ask(question) {
      const ready = typed.shift();
      if (ready !== undefined) return Promise.resolve(ready);
      if (isEnded) return Promise.resolve("q");
      lines.setPrompt(question);
      lines.prompt();
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => lines.close(),
  };
}
