// The matcher beside two other ways of finding names: exact substrings one by one, and an Aho–Corasick package.
import AhoCorasick from "ahocorasick";
import { createMatcher } from "../src/language/index.ts";
import { loadLibrary } from "../src/load/library.ts";
import type { Entry, Language } from "../src/model.ts";
import { type Bench, leastCpuSeconds } from "./bench.ts";

const labelCount = 10_000;
const textBytes = 2_000_000;
const rounds = 3;

export const matcher: Bench = {
  id: "matcher",
  summary: "finding names of a large glossary in running text",
  async run() {
    const { value: library } = await loadLibrary(".");
    if (library === undefined) throw new Error("Run it in a project.");
    for (const language of library.languages) {
      const entries = manyEntries([...library.entries.values()], language);
      const text = longText(
        [...library.readings.values()]
          .flatMap(({ versions }) => versions[language]?.blocks ?? [])
          .map((block) => block.text),
      );
      compare(language, entries, text);
    }
  },
};

type Named = Pick<Entry, "id" | "label" | "aliases" | "guards" | "autolink">;

/** The glossary's entries and as many made ones of two of its words as give the number of labels. */
function manyEntries(entries: readonly Entry[], language: Language): readonly Named[] {
  const words = [...new Set(entries.flatMap((entry) => (entry.label[language] ?? "").split(" ")))].filter(
    (word) => word.length > 3,
  );
  const made: Named[] = [];
  for (let index = 0; made.length < labelCount; index += 1) {
    const one = words[index % words.length] ?? "";
    const other = words[Math.floor(index / words.length) % words.length] ?? "";
    const label = { [language]: `${one} ${other} ${index % 97}` };
    made.push({ id: `made-${index}`, label, aliases: {}, guards: [], autolink: "first" });
  }
  return [...entries, ...made];
}

function longText(blocks: readonly string[]): string {
  const once = blocks.join("\n");
  return once.repeat(Math.ceil(textBytes / Buffer.byteLength(once)));
}

function compare(language: Language, entries: readonly Named[], text: string): void {
  const labels = entries.flatMap((entry) => entry.label[language] ?? []);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const compile = leastCpuSeconds(rounds, () => createMatcher(entries, language));
  const ours = createMatcher(entries, language);
  const automaton = new AhoCorasick([...new Set(labels)]);
  const rows: readonly (readonly [name: string, seconds: number])[] = [
    ["matcher", leastCpuSeconds(rounds, () => ours.find(text))],
    ["Aho–Corasick package", leastCpuSeconds(rounds, () => automaton.search(text))],
    [
      "exact substrings, one by one (a hundredth of the labels, ×100)",
      leastCpuSeconds(1, () => substrings(text, labels.slice(0, labels.length / 100))) * 100,
    ],
  ];
  const [[, fastest]] = rows as [readonly [string, number]];
  process.stdout.write(
    `\n${language}: ${labels.length} labels, ${megabytes.toFixed(1)} MB; compiled in ${(compile * 1000).toFixed(0)} ms of CPU\n`,
  );
  for (const [name, seconds] of rows) {
    process.stdout.write(
      `  ${(megabytes / seconds).toFixed(2).padStart(7)} MB/s  ×${(seconds / fastest).toFixed(1).padEnd(6)} ${name}\n`,
    );
  }
}

function substrings(text: string, labels: readonly string[]): number {
  let count = 0;
  for (const label of labels) for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) count += 1;
  return count;
}
