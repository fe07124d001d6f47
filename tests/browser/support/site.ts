// The site under test: the folder named by HASHIYA_SITE, or this project built once for all test files of a run; and the
// same below a path.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const project = resolve(fileURLToPath(import.meta.url), "../../../..");
const folderPrefix = "hashiya-tests-";
/** The runner, then the path below which the site is built. */
const folderName = /^hashiya-tests-(\d+)(?:-course)?$/;
const pollMilliseconds = 200;
const buildLimitMilliseconds = 180_000;

/** The path of which the second shared site is built. */
export const coursePrefix = "/course/";

/**
 * The folder of the built site, at the root or below `coursePrefix`. Test files run as processes of one runner, whose id names the shared folder: the
 * first that asks builds, the others wait.
 */
export async function builtSite(prefix: "/" | typeof coursePrefix = "/"): Promise<string> {
  const given = process.env.HASHIYA_SITE;
  if (prefix === "/" && given !== undefined && given !== "") return resolve(given);
  const work = join(tmpdir(), folderPrefix + process.ppid + prefix.replaceAll("/", "-").replace(/-$/, ""));
  const site = join(work, "site");
  const finished = join(work, "finished");
  if (await isFirst(work)) {
    await removeLeftovers();
    await buildSite(site, "--path-prefix", prefix).catch((cause) => giveUp(work, cause));
    await writeFile(finished, "");
    return site;
  }
  const deadline = Date.now() + buildLimitMilliseconds;
  while (!existsSync(finished)) {
    if (existsSync(join(work, "failed"))) throw new Error("The site could not be built; see the first failed test.");
    if (Date.now() > deadline) throw new Error("The site was not built in time.");
    await wait(pollMilliseconds);
  }
  return site;
}

/** Builds this project, or `options.project`, to `output`. */
export async function buildSite(output: string, ...more: readonly string[]): Promise<void> {
  const command = [join(project, "bin/hashiya.js"), "build", "--project", project, "--output", output, ...more];
  await promisify(execFile)(process.execPath, command, { cwd: project, maxBuffer: 1e8 });
}

async function isFirst(work: string): Promise<boolean> {
  return mkdir(work).then(
    () => true,
    () => false,
  );
}

async function giveUp(work: string, cause: unknown): Promise<never> {
  await writeFile(join(work, "failed"), "");
  throw new Error("The site could not be built for the browser tests.", { cause });
}

/** Folders of runs that are over. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, runner] = folderName.exec(name) ?? [];
    if (runner !== undefined && !isAlive(Number(runner))) {
      await rm(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}
