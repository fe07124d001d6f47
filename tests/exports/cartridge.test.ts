import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { weightsOf } from "../../src/exports/cartridge/quiz-item.ts";
import { cartridge, cartridgeLinks } from "../../src/exports/cartridge.ts";
import type { ExportFormat } from "../../src/exports/export-format.ts";
import { exportFormats, privateFormats } from "../../src/exports/index.ts";
import type { Library } from "../../src/model.ts";
import { elements, fromXml, textIn, texts } from "../publish/xml-query.ts";
import { hardFiles, hardLibrary } from "./support/hard-project.ts";

/** A question of every kind; the last cannot be asked, since a quotation stands among nothing. */
const assignment = `---
reading: hard
title: { ar: واجب & عمل, en: "Work & <play>" }
points: 13
questions:
  - id: one
    kind: choice
    points: 1
    prompt: { ar: ما <هذا>؟, en: What is <this>? }
    options: [{ ar: نعم, en: "Yes & so", correct: true }, { ar: لا, en: No }]
    why: { ar: لأنه كذلك., en: Because it is. }
    evidence: [c1]
  - id: several
    kind: choice
    points: 2
    prompt: { ar: أيها؟, en: Which? }
    multiple: true
    options:
      - { ar: أ, en: a, correct: true }
      - { ar: ب, en: b }
      - { ar: ج, en: c, correct: true }
  - id: pairs
    kind: match
    points: 2
    prompt: { ar: صل, en: Match }
    pairs:
      - { left: raqqa, right: { ar: مدينة, en: city } }
      - { left: isis, right: { ar: جماعة, en: group } }
  - id: boxes
    kind: sort
    points: 3
    prompt: { ar: افرز, en: Sort }
    into: [{ ar: كثير, en: many }, { ar: قليل, en: few }]
    items:
      - { text: { ar: ألف, en: thousand }, answer: 0 }
      - { text: { ar: واحد, en: single }, answer: 1 }
  - { id: found, kind: evidence, points: 1, prompt: { ar: أين؟, en: Where? }, answer: [c1] }
  - id: names
    kind: mark
    points: 1
    prompt: { ar: علّم المدينة, en: Mark the city }
    blocks: [c1]
    answer: { ids: [raqqa] }
  - id: essay
    kind: short
    points: 2
    prompt: { ar: اكتب, en: Write }
    words: 2-9
    model: { ar: نص جيد, en: A good text }
    rubric: [{ points: 2, text: { ar: جيد, en: Good } }]
  - id: quotation
    kind: mark
    points: 1
    prompt: { ar: علّم القول, en: Mark the words }
    blocks: [c1]
    answer: { quotes: [{ ar: قال, en: said so }] }
---

::: ar
اقرأ.
:::

::: en
Read.
:::
`;

const projectLibrary = (context: TestContext): Promise<Library> =>
  hardLibrary(context, { ...hardFiles, "content/assignments/work.md": assignment });

async function opened(format: ExportFormat, source: Library, language: string): Promise<Record<string, string>> {
  const path = format.paths(source).find((each) => each.endsWith(`.${language}.imscc`)) ?? "";
  const files = unzipSync(Uint8Array.from(Buffer.from(await format.write(source, path))));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const quizPath = "quiz-work/assessment.xml";
const quizIn = async (context: TestContext, language: string) =>
  fromXml((await opened(cartridge, await projectLibrary(context), language))[quizPath] ?? "");

for (const format of [cartridge, cartridgeLinks]) {
  test(`${format.id}: every file is valid, and the manifest names each once`, async (context) => {
    const schema = readFileSync(new URL("schemas/cartridge.rng", import.meta.url), "utf8");
    for (const language of ["ar", "en"]) {
      const { "imsmanifest.xml": manifest = "", ...files } = await opened(
        format,
        await projectLibrary(context),
        language,
      );
      const xml = Object.entries(files).map(([fileName, contents]) => ({
        fileName: fileName.replaceAll("/", "-"),
        contents,
      }));
      const report = await validateXML({
        xml: [{ fileName: "imsmanifest.xml", contents: manifest }, ...xml],
        extension: "relaxng",
        schema: [schema],
      });
      assert.deepEqual(report.errors, []);
      const root = fromXml(manifest);
      assert.deepEqual(
        elements(root, "file")
          .map(({ attributes }) => attributes.href)
          .sort(),
        Object.keys(files).sort(),
      );
      assert.equal(elements(root, "resource").length, Object.keys(files).length);
    }
  });
}

test("links lead to each reading, each assignment and the glossary, in the cartridge's language", async (context) => {
  const files = await opened(cartridgeLinks, await projectLibrary(context), "en");
  const links = Object.values(files).flatMap((text) =>
    elements(fromXml(text), "url").map(({ attributes }) => attributes.href),
  );
  assert.deepEqual(links.sort(), [
    "https://hashiya.example/course/en/assignments/work/",
    "https://hashiya.example/course/en/glossary/",
    "https://hashiya.example/course/en/readings/hard/",
  ]);
});

test("what a site publishes holds no quiz and no key", async (context) => {
  assert.ok(!exportFormats.includes(cartridge) && privateFormats.includes(cartridge));
  for (const language of ["ar", "en"]) {
    const files = await opened(cartridgeLinks, await projectLibrary(context), language);
    for (const text of Object.values(files)) assert.doesNotMatch(text, /questestinterop|varequal|imsqti/);
  }
});

/** Item, what it is, its weight: thirteen points less the one left out, halves made whole. */
const items = [
  ["work-one", "cc.multiple_choice.v0p1", "2"],
  ["work-several", "cc.multiple_response.v0p1", "4"],
  ["work-pairs-1", "cc.multiple_choice.v0p1", "2"],
  ["work-pairs-2", "cc.multiple_choice.v0p1", "2"],
  ["work-boxes-1", "cc.multiple_choice.v0p1", "3"],
  ["work-boxes-2", "cc.multiple_choice.v0p1", "3"],
  ["work-found", "cc.multiple_choice.v0p1", "2"],
  ["work-names", "cc.multiple_response.v0p1", "2"],
  ["work-essay", "cc.essay.v0p1", "4"],
] as const;

for (const language of ["ar", "en"]) {
  test(`${language}: a question of every kind becomes what platforms can ask`, async (context) => {
    const found = elements(await quizIn(context, language), "item").map((item) => {
      const entries = texts(item, "fieldentry");
      return [item.attributes.ident, entries[0], entries.at(-1)];
    });
    assert.deepEqual(found, items);
  });

  test(`${language}: each right answer is that of the key`, async (context) => {
    const source = await projectLibrary(context);
    const keys = source.assignments.get("work")?.questions ?? [];
    const right = elements(await quizIn(context, language), "item").map((item) => {
      const unwanted = elements(item, "not").flatMap((each) => texts(each, "varequal"));
      const ids = texts(item, "varequal").filter((id) => !unwanted.includes(id));
      const labels = elements(item, "response_label");
      const said = labels.filter(({ attributes }) => ids.includes(attributes.ident ?? "")).map(textIn);
      return said.map((text) => text.replace(/<[^>]*>/g, "").trim()).sort();
    });
    const [one, several] = keys.flatMap((key) =>
      key.kind === "choice" ? [key.key.correct.map((index) => key.public.options[index]?.[language] ?? "")] : [],
    );
    const escaped = (values: readonly string[] = []) => values.map((value) => value.replace("&", "&#x26;")).sort();
    assert.deepEqual(right.slice(0, 2), [escaped(one), escaped(several)]);
    const words = { ar: ["مدينة", "جماعة", "كثير", "قليل"], en: ["city", "group", "many", "few"] }[language] ?? [];
    assert.deepEqual(right.slice(2, 6).flat().sort(), [...words].sort());
    assert.deepEqual(right[7], [language === "ar" ? "الرقة" : "Raqqa"]);
  });
}

test("what is left out is named, and Arabic runs from right to left", async (context) => {
  const quiz = await quizIn(context, "ar");
  const [introduction = ""] = elements(quiz, "presentation_material").map(textIn);
  assert.match(introduction, /[8٨]/);
  for (const text of elements(quiz, "item").flatMap((item) => texts(item, "mattext"))) {
    assert.match(text, /dir="rtl"|<a href/);
    assert.doesNotMatch(text, /<هذا>/, "words are no markup");
  }
});

test("a person marks what is written, with the model answer and the rubric beside it", async (context) => {
  const essay = elements(await quizIn(context, "en"), "item").find(
    ({ attributes }) => attributes.ident === "work-essay",
  );
  if (essay === undefined) throw new Error("no essay");
  assert.ok(texts(essay, "fieldlabel").includes("qmd_computerscored"));
  assert.deepEqual(texts(essay, "varequal"), ["A good text"]);
  assert.match(elements(essay, "solution").map(textIn).join(), /A good text.*Good/s);
});

const points: readonly (readonly [given: readonly number[], weights: readonly number[]])[] = [
  [
    [2, 4],
    [2, 4],
  ],
  [
    [1, 0.5, 0.5],
    [2, 1, 1],
  ],
  [
    [3, 1 / 3, 1 / 3],
    [9, 1, 1],
  ],
  [
    [100, 50],
    [99, 50],
  ],
  [[], []],
];

for (const [given, weights] of points) {
  test(`points ${given.join(" ")} weigh ${weights.join(" ")}`, () => assert.deepEqual(weightsOf(given), weights));
}
