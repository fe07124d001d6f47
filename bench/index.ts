// npm run bench -- NAME [--option value …]      benchmarks, each printed as ratios between runs side by side
import type { Bench } from "./bench.ts";
import { matcher } from "./matcher.ts";
import { search } from "./search.ts";

const benches: readonly Bench[] = [matcher, search];

const [name = "", ...rest] = process.argv.slice(2);
const bench = benches.find(({ id }) => id === name);
if (bench === undefined) {
  process.stdout.write(
    `npm run bench -- NAME\n${benches.map(({ id, summary }) => `  ${id.padEnd(10)}${summary}\n`).join("")}`,
  );
  process.exitCode = name === "" ? 0 : 2;
} else {
  const options: Record<string, string> = {};
  for (let at = 0; at < rest.length; at += 2) options[(rest[at] ?? "").replace(/^--/, "")] = rest[at + 1] ?? "";
  await bench.run(options);
}
