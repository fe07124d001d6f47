// What a command costs, together with all that it starts: wall and CPU seconds, peak memory. Linux only.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** Seconds, user and system. */
  readonly cpu: number;
  /** MiB that its processes held at one time, seen every few milliseconds. */
  readonly memory: number;
}

const sampleMilliseconds = 25;
/** Of the kernel's clock, as it tells it to programs. */
const ticksPerSecond = 100;

/** Runs a command to its end. @throws where it fails, with what it printed */
export async function costOf(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const [cpuBefore, started] = [childrenCpu(), performance.now()];
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
  let memory = 0;
  const sampler = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, sampleMilliseconds);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${printed}`);
  return { wall: (performance.now() - started) / 1000, cpu: childrenCpu() - cpuBefore, memory };
}

/** CPU seconds of all processes that this one started and that have ended. @see proc(5), /proc/pid/stat, 16 and 17 */
function childrenCpu(): number {
  const fields = statOf(process.pid);
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** MiB of a process and all below it. @see proc(5), /proc/pid/stat, 4 and 24 */
function memoryOf(root: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = statOf(Number(name));
      return fields.length === 0 ? [] : [{ id: Number(name), parent: Number(fields[1]), pages: Number(fields[21]) }];
    });
  const below = new Set([root]);
  // Parents come before their children in the order of their ids, but for ids that are given anew.
  for (const { id, parent } of processes) if (below.has(parent)) below.add(id);
  const pages = processes.filter(({ id }) => below.has(id)).reduce((sum, process) => sum + process.pages, 0);
  return (pages * 4096) / 2 ** 20;
}

/** The fields after the name, the state first; none where the process has ended. */
function statOf(id: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
