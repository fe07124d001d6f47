// npm run bench -- [NAME] [--option value …]      benchmarks, each printed as ratios between runs side by side
import type { Bench } from "./bench.ts";
import { build } from "./build.ts";
import { matcher } from "./matcher.ts";
import { search } from "./search.ts";

const benches: readonly Bench[] = [build, matcher, search];

/** Without a name, the builds. */
const given = process.argv.slice(2);
const [name = "", ...rest] = given[0]?.startsWith("--") === false ? given : [build.id, ...given];
const bench = benches.find(({ id }) => id === name);
if (bench === undefined) {
  process.stdout.write(
    `npm run bench -- [NAME] [--OPTION VALUE …]\n${benches.map(({ id, summary }) => `  ${id.padEnd(10)}${summary}\n`).join("")}`,
  );
  process.exitCode = 2;
} else {
  const options: Record<string, string> = {};
  for (let at = 0; at < rest.length; at += 2) options[(rest[at] ?? "").replace(/^--/, "")] = rest[at + 1] ?? "";
  await bench.run(options);
}
