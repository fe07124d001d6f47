import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import { indexShard } from "../../src/search/index-shard.ts";
import type { BundleFiles } from "../../src/search/lean-bundle.ts";

const html = (text: string) =>
  `<!doctype html><html lang="ar"><body><main data-pagefind-body><p id="p1">${text}</p></main></body></html>`;
const files = await indexShard(
  [
    { url: "/ar/readings/one/", content: html("the convoy عن القافلة-⠙⠂⠳⠃ group-⠁-“-⠁-the") },
    { url: "/ar/readings/two/", content: html("convoys of في") },
  ],
  "en",
);
const unpacked = (contents: Uint8Array | undefined) => gunzipSync(contents ?? new Uint8Array()).subarray(12);

function wordsOf(bundle: BundleFiles): readonly string[] {
  const chunks = [...bundle].filter(([path]) => path.startsWith("index/"));
  return chunks.flatMap(([, contents]) => {
    const [words] = decode(unpacked(contents)) as readonly [readonly (readonly [word: string])[]];
    return words.map(([word]) => word);
  });
}

test("words that say too little and words looked for by their keys are not in the index", () => {
  assert.deepEqual(wordsOf(files), ["convoy", "group", "groupth", "⠙⠂⠳⠃"]);
});

test("what results show has all words and no glue", () => {
  const fragments = [...files].filter(([path]) => path.startsWith("fragment/"));
  const shown = fragments.map(([, contents]) => JSON.parse(unpacked(contents).toString("utf8")).content).sort();
  assert.deepEqual(shown, ["convoys of في.", "the convoy عن القافلة group“the."]);
});

test("the meta index names every file of words with its first and its last", () => {
  const entry = JSON.parse(Buffer.from(files.get("pagefind-entry.json") ?? []).toString("utf8"));
  const meta = unpacked(files.get(`pagefind.${entry.languages.en.hash}.pf_meta`));
  const [, , rows] = decode(meta) as readonly [unknown, unknown, readonly (readonly string[])[]];
  assert.deepEqual(
    rows.map(([first, last]) => [first, last]),
    [["convoy", "⠙⠂⠳⠃"]],
  );
  for (const [, , name] of rows) assert.ok(files.has(`index/${name}.pf_index`));
});

test("the same documents give the same files", async () => {
  const documents = [{ url: "/ar/readings/one/", content: html("convoy") }];
  assert.deepEqual(await indexShard(documents, "en"), await indexShard(documents, "en"));
});

test("a language without documents has no index", async () => {
  const none = await indexShard([], "en");
  assert.deepEqual(wordsOf(none), []);
});
