// build: what a site of many readings costs beside the least it could cost, and how that grows.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Bench } from "./bench.ts";
import { bare, cold, otherRuns, type Place, type Run } from "./builds/runs.ts";
import { writeVanilla } from "./builds/vanilla.ts";
import { writeCorpus } from "./corpus/index.ts";
import type { Cost } from "./measure.ts";

interface Measured {
  readonly readings: number;
  readonly costs: ReadonlyMap<string, Cost>;
}

/** The sizes at which growth is measured, as shares of the largest. */
const shares = [0.25, 0.5, 1];

export const build: Bench = {
  id: "build",
  summary:
    "cold and warm builds beside a bare loop, Eleventy and Pagefind: --readings N --entries M --seed S --rounds R",
  async run(options) {
    const readings = Number(options.readings ?? 1000);
    const seed = Number(options.seed ?? 1);
    const rounds = Number(options.rounds ?? 3);
    const entriesAt = (count: number) =>
      Math.round((Number(options.entries ?? readings / 2) * count) / Math.max(readings, 1));
    const work = mkdtempSync(path.join(tmpdir(), "hashiya-bench-"));
    try {
      const measured: Measured[] = [];
      for (const share of shares) {
        const count = Math.max(1, Math.round(readings * share));
        const place = placeIn(path.join(work, String(count)));
        writeCorpus(place.project, { readings: count, entries: entriesAt(count), seed });
        writeVanilla(place.vanilla, path.join(place.project, "content"));
        console.log(`\n${count} readings in two languages, ${entriesAt(count)} entries`);
        const runs = [bare, cold, ...(share === 1 ? otherRuns : [])];
        const costs = await leastOf(rounds, runs, place);
        printCosts(runs, costs);
        if (share === 1) printSizes(path.join(place.output, "cold"));
        measured.push({ readings: count, costs });
      }
      printGrowth(measured);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};

const placeIn = (folder: string): Place => ({
  project: path.join(folder, "project"),
  vanilla: path.join(folder, "vanilla"),
  output: path.join(folder, "output"),
});

/** A B A B …: of each run the round that took the least CPU time. */
async function leastOf(rounds: number, runs: readonly Run[], place: Place): Promise<ReadonlyMap<string, Cost>> {
  const least = new Map<string, Cost>();
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) {
      const cost = await run.run(place);
      const before = least.get(run.id);
      if (before === undefined || cost.cpu < before.cpu) least.set(run.id, cost);
    }
  }
  return least;
}

function printCosts(runs: readonly Run[], costs: ReadonlyMap<string, Cost>): void {
  const least = costs.get(bare.id)?.cpu ?? 1;
  console.log(`${"".padEnd(46)}   wall s    CPU s  peak MiB  ratio`);
  for (const { id, name } of runs) {
    const cost = costs.get(id);
    if (cost === undefined) continue;
    const figures = [cost.wall.toFixed(2), cost.cpu.toFixed(2), cost.memory.toFixed(0), (cost.cpu / least).toFixed(2)];
    console.log(`${name.padEnd(46)} ${figures.map((figure) => figure.padStart(8)).join(" ")}`);
  }
}

function printSizes(site: string): void {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((name) => ({ name, stat: statSync(path.join(site, name)) }))
    .filter(({ stat }) => stat.isFile());
  const pages = files.filter(({ name }) => name.endsWith(".html")).length;
  const bytes = files.reduce((sum, { stat }) => sum + stat.size, 0);
  console.log(`${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`);
}

/** The exponent of growth, and what a further reading costs between the sizes. */
function printGrowth(measured: readonly Measured[]): void {
  console.log("\ngrowth from size to size");
  for (const { id, name } of [bare, cold]) {
    const points = measured.map(({ readings, costs }) => ({ readings, ...costs.get(id) }));
    const [early = 0, late = 0] = points.slice(1).map((point, index) => {
      const before = points[index];
      return ((point.cpu ?? 0) - (before?.cpu ?? 0)) / (point.readings - (before?.readings ?? 0));
    });
    const [first, last] = [points[0], points.at(-1)];
    const exponent =
      Math.log((last?.cpu ?? 1) / (first?.cpu ?? 1)) / Math.log((last?.readings ?? 2) / (first?.readings ?? 1));
    const memory = ((last?.memory ?? 0) - (first?.memory ?? 0)) / ((last?.readings ?? 1) - (first?.readings ?? 0));
    console.log(
      `${name}: exponent ${exponent.toFixed(2)}, a further reading ${(early * 1000).toFixed(2)} ms early, ` +
        `${(late * 1000).toFixed(2)} ms late (${(late / early).toFixed(2)}×), ${(memory * 1024).toFixed(0)} KiB`,
    );
  }
}
