// The shape of one benchmark: a row of `bench/index.ts`.

export interface Bench {
  readonly id: string;
  readonly summary: string;
  run(options: Readonly<Record<string, string>>): Promise<void>;
}

/** CPU seconds (user and system) of this process while `work` runs: the least of `rounds` runs. */
export function leastCpuSeconds(rounds: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}
