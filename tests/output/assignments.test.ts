import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadLibrary } from "../../src/load/library.ts";
import type { Localized, Question } from "../../src/model.ts";
import { builtSite } from "../browser/support/site.ts";
import { filesOf } from "./site-links.ts";

const { value: library } = await loadLibrary(".");
const assignments = [...(library?.assignments.values() ?? [])];

/** The words that only a key has. */
function secretWords({ key }: Question): readonly string[] {
  const texts: (Localized | undefined)[] = [key.why];
  if ("model" in key) texts.push(key.model);
  if ("rubric" in key) texts.push(...key.rubric.map(({ text }) => text));
  return texts.flatMap((words) => Object.values(words ?? {}));
}

/** JSON and HTML write some characters otherwise; a run of letters and spaces is written alike everywhere. */
function searchable(words: string): string {
  const runs = words.match(/[\p{L}\p{M} ]+/gu) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "").trim();
}

test("no file of the site has the words of a key", async () => {
  const folder = await builtSite();
  const words = assignments.flatMap(({ questions }) => questions.flatMap(secretWords)).map(searchable);
  assert.ok(words.length > 30 && words.every((word) => word.length > 8));
  const texts = filesOf(folder).filter((file) => /\.(html|json|js|css|xml|txt|md|webmanifest|tsv|csv)$/.test(file));
  for (const file of texts) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const word of words) assert.ok(!text.includes(word), `${file}: ${word}`);
  }
});

test("no page and no data of the site has the fields of a key", async () => {
  const folder = await builtSite();
  const files = filesOf(folder);
  assert.ok(!files.some((file) => /keys\.json$/.test(file)));
  for (const file of files.filter((name) => /\.(html|json)$/.test(name))) {
    const text = readFileSync(join(folder, file), "utf8");
    assert.ok(!/"(?:correct|rubric|targets|pairs|itemEvidence|why|key)"\s*:/.test(text), file);
  }
});

test("options stand in another order than in the file, the same in every language", async () => {
  const folder = await builtSite();
  for (const { slug, questions } of assignments) {
    const orders = ["ar", "en"].map((language) => {
      const html = readFileSync(join(folder, language, "assignments", slug, "index.html"), "utf8");
      const data = JSON.parse(
        /<script type="application\/json" id="assignment">(.*?)<\/script>/s.exec(html)?.[1] ?? "",
      );
      return { language, questions: data.questions as { id: string; options?: string[] }[] };
    });
    for (const question of questions) {
      if (question.kind !== "choice") continue;
      for (const { language, questions: published } of orders) {
        const options: readonly string[] | undefined = published.find(({ id }) => id === question.id)?.options;
        assert.deepEqual(
          options,
          question.public.options.map((option) => option[language]),
        );
      }
    }
  }
});

test("a worksheet has every question, the numbers of the blocks, and its entries in both languages", async () => {
  const folder = await builtSite();
  for (const { slug, questions, blocks, focus } of assignments) {
    for (const language of ["ar", "en"]) {
      const html = readFileSync(join(folder, language, "assignments", slug, "print", "index.html"), "utf8");
      assert.equal(html.match(/<li class="question"/g)?.length, questions.length);
      assert.equal(html.match(/class="number num">\d+</g)?.length, blocks.length);
      for (const id of focus) {
        for (const label of Object.values(library?.entries.get(id)?.label ?? {}))
          assert.ok(html.includes(label), label);
      }
      assert.match(html, /name="robots" content="noindex"/);
    }
  }
});

test("pages link to the assignments", async () => {
  const folder = await builtSite();
  const page = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");
  for (const { slug, reading } of assignments) {
    for (const from of ["ar/assignments", `ar/readings/${reading}`]) {
      assert.ok(page(from).includes(`href="/ar/assignments/${slug}/"`), `${from} → ${slug}`);
    }
  }
  assert.ok(page("ar").includes('href="/ar/assignments/"'));
});

test("teach.json has blocks, entries and questions without keys", async () => {
  const folder = await builtSite();
  const data = JSON.parse(readFileSync(join(folder, "data/teach.json"), "utf8"));
  assert.deepEqual([data.hashiya, data.version, data.languages], ["teach", 1, ["ar", "en"]]);
  assert.equal(data.readings.length, library?.readings.size);
  assert.equal(data.assignments.length, assignments.length);
  for (const { questions } of data.assignments) {
    for (const question of questions)
      assert.deepEqual([Object.hasOwn(question, "key"), typeof question.public], [false, "object"]);
  }
});
