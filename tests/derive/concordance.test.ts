import assert from "node:assert/strict";
import { test } from "node:test";
import { concordance, concordanceParts } from "../../src/derive/concordance.ts";
import { entry, library, reading } from "../support/small-library.ts";

const river = reading("river", {
  ar: ["# عن [[raqqa|الرقة]]", "تقع [[raqqa|الرقة]] على النهر. ^ في [[raqqa|الرقة]] جسران.", "لا شيء هنا."],
  en: ["# About the city", "[[raqqa|Raqqa]] lies on the river. ^ Two bridges.", "Nothing here."],
});
const road = reading("road", { en: ["From Aleppo to [[raqqa|Raqqa]]."] }, "en");
const world = library([entry("raqqa"), entry("aleppo")], [river, road, reading("other", { ar: ["نصّ"] })]);

const all = (id: string, languages = world.languages) =>
  concordance(world, id, languages, concordanceParts(world, id).flat());

test("groups by reading, then by language in the order asked for", () => {
  const shape = all("raqqa", ["en", "ar"]).map(({ reading: { slug }, versions }) => [
    slug,
    versions.map(({ language, lines }) => [language, lines.length]),
  ]);
  assert.deepEqual(shape, [
    [
      "river",
      [
        ["en", 1],
        ["ar", 3],
      ],
    ],
    ["road", [["en", 1]]],
  ]);
});

test("a line has its words, its block and, in a note, the note's text", () => {
  const lines = all("raqqa")[0]?.versions[0]?.lines ?? [];
  assert.deepEqual(
    lines.map((line) => [line.before, line.keyword, line.after, line.block.id, line.mention.note, line.mention.number]),
    [
      ["عن ", "الرقة", "", "h1", undefined, 1],
      ["تقع ", "الرقة", " على النهر.", "p1", undefined, 2],
      ["في ", "الرقة", " جسران.", "p1", 1, 3],
    ],
  );
});

test("an entry without mentions has no lines", () => {
  assert.deepEqual(all("aleppo"), []);
});
