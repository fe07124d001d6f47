import assert from "node:assert/strict";
import { test } from "node:test";
import { namesFiles, namesFolder, namesPath } from "../../src/search/names-data.ts";
import { shards, shardsOf } from "../../src/search/shards.ts";
import { vocabulary } from "../../src/search/vocabulary.ts";
import { entry, library } from "../support/small-library.ts";

const glossary = library([
  entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" }, aliases: { en: ["Ar-Raqqah"] } }),
  entry("deir-ez-zor", { label: { ar: "دير الزور", en: "Deir ez-Zor" } }),
]);
const files = namesFiles(glossary, new Map([["en", ["convoy", "conveys", "a", "42"]]]));
const contentOf = (path: string) => JSON.parse(String(files.find((file) => file.path === path)?.contents ?? "null"));
const list = contentOf(namesPath);

test("a name stands under the first letter of each of its words, both scripts in one file", () => {
  assert.deepEqual(Object.keys(list.names), ["d", "r", "z"]);
  const [row] = contentOf(namesFolder + list.names.r);
  assert.deepEqual([row.id, row.names], ["raqqa", { ar: ["الرقة"], en: ["Raqqa", "Ar-Raqqah", "raqqa"] }]);
  assert.equal(contentOf(namesFolder + list.names.z)[0].id, "deir-ez-zor");
});

test("words of the texts stand under theirs, numbers and single letters left out", () => {
  assert.deepEqual(Object.keys(list.words.en), ["N", "k"]);
  assert.deepEqual(contentOf(namesFolder + list.words.en.k), ["convoy", "conveys"]);
  assert.deepEqual([...vocabulary(["convoy", "42", "x"]).keys()], ["knf", "NF"]);
});

test("every file is named by its content", () => {
  for (const { path } of files.filter((file) => file.path !== namesPath)) assert.match(path, /\.[0-9a-f]{10}\.json$/);
});

test("a letter with too many rows is parted by the next; a key finds its own file, a guess all that may be near", () => {
  const rows = new Map(["r", "rb", "rbt", "rk", "s"].map((key) => [key, [key]]));
  const parted = shards(rows, () => 10_000);
  assert.deepEqual(Object.fromEntries(parted), { r: ["r"], rb: ["rb", "rbt"], rk: ["rk"], s: ["s"] });
  const prefixes = [...parted.keys()];
  assert.deepEqual(shardsOf("rbz", prefixes, "own"), ["rb"]);
  assert.deepEqual(shardsOf("rz", prefixes, "own"), ["r"]);
  assert.deepEqual(shardsOf("rbz", prefixes, "likely"), ["rb", "r", "rk"]);
  assert.deepEqual(shardsOf("x", prefixes, "own"), []);
});

test("a word whose first letter is wrong, missing or one too many leads to the files of what follows it", () => {
  const prefixes = ["rk", "KT", "k"];
  assert.deepEqual(shardsOf("zkt", prefixes, "otherStart"), ["KT", "k"]);
  assert.deepEqual(shardsOf("kt", prefixes, "otherStart"), ["KT"]);
});

test("a word that very many names share leads to those alone that no other word tells apart", () => {
  const towns = Array.from({ length: 300 }, (_, number) => entry(`place-${number}`, { label: { ar: `تل ${number}` } }));
  const written = namesFiles(library([...towns, entry("hill", { label: { ar: "تل", en: "Tell" } })]), new Map());
  const { names } = JSON.parse(String(written.at(-1)?.contents));
  const idsUnder = (key: string): readonly string[] =>
    shardsOf(key, Object.keys(names), "own").flatMap((prefix) => {
      const file = written.find(({ path }) => path === namesFolder + names[prefix]);
      return JSON.parse(String(file?.contents)).map(({ id }: { id: string }) => id);
    });
  assert.deepEqual(idsUnder("tl"), ["hill"]);
  assert.ok(idsUnder("299").includes("place-299"));
});
