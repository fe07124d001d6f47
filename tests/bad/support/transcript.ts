// $ hashiya check        What a case does, line by line, and what is printed: its `expected.txt`.

/** One case as its file says it. */
export interface Transcript {
  /** Files of the good project that the case lacks: `$ rm FILE`. */
  readonly removed: readonly string[];
  /** The words after `hashiya`; the command whose output is compared. */
  readonly words: readonly string[];
  /** What it prints. */
  readonly output: string;
}

/** @param text `$ rm …` lines, one `$ hashiya …` line, then the output */
export function readTranscript(text: string): Transcript {
  const removed: string[] = [];
  let rest = text;
  for (;;) {
    const [line = ""] = rest.split("\n", 1);
    rest = rest.slice(line.length + 1);
    const [prompt, program, ...words] = line.split(" ");
    if (prompt !== "$") throw new Error(`«${line}» is no command line`);
    if (program === "hashiya") return { removed, words, output: rest };
    removed.push(...words);
  }
}

/** Stands for lines that are left out, so that a case with thousands of problems stays short. */
const ellipsis = "…\n";

/** What was printed, with as much left out as a transcript leaves out: the two can be compared. */
export function shownAs(output: string, printed: string): string {
  const at = output.indexOf(`\n${ellipsis}`) + 1;
  if (at === 0) return printed;
  const end = output.slice(at + ellipsis.length);
  return printed.slice(0, at) + ellipsis + printed.slice(-end.length);
}
