// A build that is killed, whenever, leaves one whole site, and nothing that misleads the next build.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { hashiya } from "./support/cli.ts";
import { folderContents } from "./support/folder.ts";
import { english, entryText, makeProject, type ProjectFiles, writeFiles } from "./support/project.ts";

const program = fileURLToPath(new URL("../bin/hashiya.js", import.meta.url));
/** Options of a build, and how often it is killed with them, at moments spread over its run. */
const modes: readonly (readonly [words: readonly string[], kills: number])[] = [
  [[], 6],
  [["--no-search"], 3],
];

/** A project before and after an edit that changes a page, makes a new one and takes one away. */
const [old, made] = ["glossary/terms/old.md", "glossary/terms/new.md"];
const states: readonly ProjectFiles[] = [
  english("[[Raqqa]] lies on the [[Euphrates]].\n", { [old]: entryText({ en: "Old" }), [made]: undefined }),
  english("The [[Euphrates]] flows past [[Raqqa]].\n", { [old]: undefined, [made]: entryText({ en: "New" }) }),
];

/** Paths of which two folders say different things. */
function differences(folder: string, expected: Readonly<Record<string, string>>): readonly string[] {
  const found = folderContents(folder);
  const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...names].filter((name) => found[name] !== expected[name]);
}

for (const [words, kills] of modes) {
  const how = words[0] ?? "with its search index";

  test(`killed at ${kills} moments, a build ${how} leaves a whole site, and the next equals a fresh one`, async (context) => {
    const [directory = "", other = ""] = states.map((files) => makeProject(context, files));
    const started = performance.now();
    const fresh = [directory, other].map((project) => built(project, words));
    const milliseconds = (performance.now() - started) / fresh.length;
    const site = path.join(directory, "_site");
    let published = 0;
    let killed = 0;
    for (let round = 1; round <= kills; round += 1) {
      writeFiles(directory, states[1 - published] ?? {});
      if (await isKilled(directory, words, ((round - 0.5) / kills) * milliseconds)) killed += 1;
      // Between the two moves of a swap the whole one is the old one, put aside.
      const whole = existsSync(site) ? site : path.join(directory, "._site.old");
      const differing = fresh.map((expected) => differences(whole, expected));
      published = differing.findIndex((paths) => paths.length === 0);
      assert.notEqual(published, -1, `round ${round}: ${differing.map((paths) => paths.slice(0, 5)).join(" | ")}`);
    }
    assert.ok(killed >= kills / 2, `only ${killed} were killed before they ended`);
    writeFiles(directory, states[1] ?? {});
    built(directory, words);
    assert.deepEqual(differences(site, fresh[1] ?? {}), []);
    const left = readdirSync(directory).filter((name) => name.startsWith("._site"));
    assert.deepEqual(left, []);
  });
}

/** Builds to the end. @returns what it made */
function built(project: string, words: readonly string[]): Readonly<Record<string, string>> {
  const { code, error } = hashiya(project, "build", ...words);
  assert.deepEqual([code, error], [0, ""]);
  return folderContents(path.join(project, "_site"));
}

/** Starts a build and kills it after a while. @returns whether it was still at work */
async function isKilled(directory: string, words: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, "build", ...words], { cwd: directory, stdio: "ignore" });
  const ended = new Promise<string | null>((resolve) => child.once("close", (_code, signal) => resolve(signal)));
  await wait(milliseconds);
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}
