import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Library, Reading } from "../../src/model.ts";
import { writeSearchIndex } from "../../src/search/write-index.ts";
import { entry, library, reading } from "../support/small-library.ts";

const engine = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "hashiya-shards-"));
after(() => rmSync(work, { recursive: true, force: true }));

const readings = Array.from({ length: 12 }, (_, number) =>
  reading(`reading-${number}`, {
    ar: [`خرجت قافلة رقم ${number} من [[raqqa|الرقة]]`],
    en: [`Convoy ${number} left [[raqqa|Raqqa]]`],
  }),
);
const raqqa = entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" } });
const small = library([raqqa], readings);
const full = 4;

/** Writes the index of a Library in a project of a name; gives its files, the names among them. */
async function indexed(name: string, whole: Library, size = full): Promise<ReadonlyMap<string, string>> {
  const project = path.join(work, name);
  const output = path.join(project, "_site");
  rmSync(output, { recursive: true, force: true });
  const names = await writeSearchIndex(whole, { folders: { project, engine }, output, full: size });
  const written = readdirSync(output, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const files = written.map((each) => path.join(each.parentPath ?? each.path, each.name)).sort();
  return new Map([
    ...files.map((file) => [path.relative(output, file), readFileSync(file, "base64")] as const),
    ...names.map((file) => [file.path, String(file.contents)] as const),
  ]);
}

/** A project in which the small Library has been indexed before; gives the files that were made. */
async function indexedBefore(name: string): Promise<ReadonlyMap<string, string>> {
  first ??= indexed("first", small);
  const files = await first;
  cpSync(path.join(work, "first/.cache"), path.join(work, name, ".cache"), {
    recursive: true,
    preserveTimestamps: true,
  });
  return files;
}
let first: Promise<ReadonlyMap<string, string>> | undefined;

const longAgo = new Date(1_000_000_000_000);

/** The shards that are written anew while something is done. */
async function madeAnew(name: string, act: () => Promise<unknown>): Promise<readonly string[]> {
  const folder = path.join(work, name, ".cache/search");
  const before = readdirSync(folder);
  for (const file of before) utimesSync(path.join(folder, file), longAgo, longAgo);
  await act();
  return readdirSync(folder).filter((file) => statSync(path.join(folder, file)).mtimeMs !== longAgo.getTime());
}

const withReading = (changed: Reading): Library =>
  library([raqqa], [...readings.filter(({ slug }) => slug !== changed.slug), changed]);

test("up to a full shard the bundle lies in its language's folder, above in folders of its own", async () => {
  const one = await indexed("one", small, 1000);
  assert.ok(one.has("pagefind/ar/pagefind-entry.json") && one.has("pagefind/ar/pagefind.js"));
  const many = await indexedBefore("many");
  assert.deepEqual(
    ["0", "1", "2", "3"].map((number) => many.has(`pagefind/ar/${number}/pagefind-entry.json`)),
    [true, true, true, true],
  );
  assert.ok(many.has("pagefind/ar/engine.js") && !many.has("pagefind/ar/pagefind-entry.json"));
  assert.deepEqual(
    [...one].filter(([file]) => file.startsWith("data/")),
    [...many].filter(([file]) => file.startsWith("data/")),
  );
});

test("what has not changed is not made again, and gives the same files", async () => {
  const before = await indexedBefore("kept");
  const made = await madeAnew("kept", async () => assert.deepEqual(await indexed("kept", small), before));
  assert.deepEqual(made, []);
});

test("one changed reading makes one shard of each of its languages, and the files of a fresh build", async () => {
  await indexedBefore("changed");
  const changed = withReading(reading("reading-3", { ar: ["عادت القافلة إلى الرقة"], en: ["It came back"] }));
  let files: ReadonlyMap<string, string> = new Map();
  const made = await madeAnew("changed", async () => {
    files = await indexed("changed", changed);
  });
  assert.deepEqual(made.map((name) => name.slice(0, 2)).sort(), ["ar", "en"]);
  assert.deepEqual(files, await indexed("fresh", changed));
});

test("a new name of an entry is found in texts that stay as they are", async () => {
  await indexedBefore("renamed");
  const renamed = library([{ ...raqqa, aliases: { en: ["Convoy"] } }], readings);
  assert.deepEqual(await indexed("renamed", renamed), await indexed("renamed-fresh", renamed));
});

test("a kept shard that is broken is made again; one that no build needs is removed", async () => {
  const before = await indexedBefore("broken");
  const folder = path.join(work, "broken/.cache/search");
  const [file = ""] = readdirSync(folder);
  cpSync(path.join(folder, file), path.join(folder, "fa-0-of-1.shard"));
  cpSync(fileURLToPath(import.meta.url), path.join(folder, file));
  assert.deepEqual(await indexed("broken", small), before);
  assert.ok(!readdirSync(folder).includes("fa-0-of-1.shard"));
});
