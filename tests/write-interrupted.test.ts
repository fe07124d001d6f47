// A build that is killed, or finds no room, leaves one whole site.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { replaceFolder } from "../src/write.ts";
import { numbersFrom } from "./support/random.ts";

const kills = 50;
const files = 60;
/** About as long as one replacement takes, its start included. */
const longestMilliseconds = 160;

const work = mkdtempSync(path.join(tmpdir(), "hashiya-"));
const writer = path.join(work, "writer.mjs");
const disk = path.join(work, "disk");
mkdirSync(disk);
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status === 0;
after(() => {
  if (isMounted) spawnSync("umount", [disk]);
  rmSync(work, { recursive: true, force: true });
});

/** A program that makes a folder of `files` files which all say the same, slowly. */
before(async () => {
  await build({
    stdin: {
      contents: `import { replaceFolder } from "./src/write.ts";
        import { mkdirSync, writeFileSync } from "node:fs";
        const [output, says] = process.argv.slice(2);
        await replaceFolder(output, async (folder) => {
          for (let number = 0; number < ${files}; number += 1) {
            mkdirSync(folder + "/" + (number % 7), { recursive: true });
            writeFileSync(folder + "/" + (number % 7) + "/" + number + ".txt", says);
            if (number % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
          }
        });`,
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: writer,
    logLevel: "silent",
  });
});

/** What the files of a folder say, each once, and how many there are. */
function saysOf(folder: string): { readonly says: readonly string[]; readonly count: number } {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  return {
    says: [...new Set(names.map((name) => readFileSync(path.join(folder, name), "utf8")))],
    count: names.length,
  };
}

test(`killed at ${kills} moments, a folder is always one whole one, and the next build succeeds`, async () => {
  const output = path.join(work, "site");
  assert.equal(spawnSync(process.execPath, [writer, output, "0"]).status, 0);
  const random = numbersFrom(50);
  let killed = 0;
  for (let round = 1; round <= kills; round += 1) {
    const child = spawn(process.execPath, [writer, output, String(round)], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("close", (_code, signal) => resolve(signal)));
    await wait(random() * longestMilliseconds);
    child.kill("SIGKILL");
    if ((await ended) === "SIGKILL") killed += 1;
    // Between the two moves of a swap the whole one is the old one, put aside.
    const { says, count } = saysOf(existsSync(output) ? output : path.join(work, ".site.old"));
    assert.deepEqual([says.length, count], [1, files], `round ${round}`);
  }
  assert.ok(killed > kills / 4, `only ${killed} were killed before they ended`);
  const { status, stderr } = spawnSync(process.execPath, [writer, output, "last"], { encoding: "utf8" });
  assert.deepEqual([status, stderr], [0, ""]);
  assert.deepEqual(saysOf(output), { says: ["last"], count: files });
  assert.deepEqual(
    readdirSync(work).filter((name) => name.startsWith(".site")),
    [],
  );
});

test("where the disk is full the old folder stays", { skip: !isMounted && "mounting takes rights" }, async () => {
  const output = path.join(disk, "site");
  const write = (says: string, bytes: number) =>
    replaceFolder(output, async (folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, "page.txt"), says);
      writeFileSync(path.join(folder, "large.bin"), Buffer.alloc(bytes, 1));
    });
  await write("old", 1000);
  await assert.rejects(write("new", 1_000_000), { code: "ENOSPC" });
  assert.deepEqual(saysOf(output), { says: ["old"], count: 1 });
  assert.ok(!existsSync(path.join(disk, ".site.new")));
  await write("newer", 2000);
  assert.deepEqual(saysOf(output), { says: ["newer"], count: 1 });
});
