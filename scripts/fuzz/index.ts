// npm run fuzz -- [--seconds 60] [--seed N] [--once]      mutated projects, until time is over or one is at fault
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareText } from "../../src/problem.ts";
import { folderContents } from "../../tests/support/folder.ts";
import { writeFiles } from "../../tests/support/project.ts";
import { numbersFrom } from "../../tests/support/random.ts";
import { type Files, mutate } from "./mutate.ts";

/** Milliseconds after which a project is taken to hang. */
const longest = 10_000;
const root = fileURLToPath(new URL("../..", import.meta.url));

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    once: { type: "boolean", default: false },
  },
});
const site = "content/site.yaml";
const seeds: readonly Files[] = [
  filesBelow("tests/bad/base", ["content", "glossary"]),
  // A smaller project of this repository's own texts; what it lacks is reported, which is no fault.
  new Map([
    ...filesBelow("", ["content/readings/reading-a-claim", "content/assignments", "content/pages", "glossary"]),
    [site, readFileSync(path.join(root, site), "latin1")],
  ]),
];
process.exitCode = await fuzz(Number(values.seed), Number(values.seconds) * 1000, values.once);

/** @param project below the engine's folder */
function filesBelow(project: string, folders: readonly string[]): Files {
  const inFolder = (folder: string) =>
    Object.entries(folderContents(path.join(root, project, folder))).map(
      ([name, text]) => [`${folder}/${name}`, text] as const,
    );
  return new Map(folders.flatMap(inFolder).sort(([one], [other]) => compareText(one, other)));
}

/** What is there before is deleted. */
function writeProject(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, Object.fromEntries([...files].map(([name, text]) => [name, Buffer.from(text, "latin1")])));
}

async function fuzz(first: number, milliseconds: number, once: boolean): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "hashiya-fuzz-"));
  const project = path.join(folder, "project");
  const started = Date.now();
  let worker = newWorker();
  let seed = first;
  let tried = 0;
  let failed = 0;
  try {
    do {
      const random = numbersFrom(seed);
      // The small project most of the time: more of them fit into a minute.
      writeProject(project, mutate(seeds[random() < 0.9 ? 0 : 1] ?? new Map(), random));
      const fault = await judged(worker, project);
      tried += 1;
      if (fault !== "") {
        failed += 1;
        process.stdout.write(`npm run fuzz -- --once --seed ${seed}\n${fault}\n\n`);
        worker.kill("SIGKILL");
        worker = newWorker();
      }
      seed += 1;
    } while (!once && Date.now() - started < milliseconds && failed < 10);
  } finally {
    worker.kill("SIGKILL");
    if (!once) rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    `${tried} projects from seed ${first}, ${failed} at fault${once ? `; the project: ${project}` : ""}\n`,
  );
  return failed === 0 ? 0 : 1;
}

function newWorker(): ChildProcess {
  return fork(fileURLToPath(new URL("./judging.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
}

/** "" where all is well, else what is not. */
function judged(worker: ChildProcess, project: string): Promise<string> {
  return new Promise((resolve) => {
    const done = (fault: string) => {
      clearTimeout(clock);
      worker.removeAllListeners();
      resolve(fault);
    };
    const clock = setTimeout(() => done(`It takes more than ${longest / 1000} seconds.`), longest);
    worker.once("message", (fault) => done(String(fault)));
    worker.once("exit", (code, signal) => done(`The process ended with ${code ?? signal}.`));
    worker.send(project);
  });
}
