import assert from "node:assert/strict";
import { test } from "node:test";
import { bilingual, entryText, loadProject, readingText, siteText } from "../support/project.ts";

const glossary = {
  "glossary/organisations/irgc.md": entryText(
    { ar: "الحرس الثوري الإيراني", en: "Islamic Revolutionary Guard Corps (IRGC)" },
    [
      "aliases: { ar: [الحرس الثوري, پاسداران], en: [Revolutionary Guards, Qods-Force] }",
      "names: [ { ar: حرس الثورة, en: Pasdaran } ]",
    ],
  ),
};

/** Words between the brackets, in a version of either language → the entry they name. */
const cases: readonly (readonly [words: string, entry: string])[] = [
  ["irgc", "irgc"],
  ["الحرس الثوري", "irgc"],
  ["الحَرَسُ الثَّوْرِيّ", "irgc"],
  ["الحـرس الثورى", "irgc"],
  ["الحرس الثوري الايراني", "irgc"],
  ["باسداران", "irgc"],
  ["حرس الثورة", "irgc"],
  ["REVOLUTIONARY guards", "irgc"],
  ["Qods Force", "irgc"],
  ["Islamic Revolutionary Guard Corps", "irgc"],
  ["Pasdaran", "irgc"],
  ["الرقه", "raqqa"],
  ["Ar Raqqah", "raqqa"],
  ["نهر الفرات", "euphrates"],
];

for (const language of ["ar", "en"]) {
  test(`names resolve in the ${language} version, in either language and any spelling`, async (context) => {
    const body = cases.map(([words]) => `[[${words}]]`).join(" ");
    const { library, problems } = await loadProject(context, {
      ...bilingual,
      ...glossary,
      "content/readings/river/index.ar.md": readingText(language === "ar" ? body : "فقرة."),
      "content/readings/river/index.en.md": readingText(language === "en" ? body : "Words.", "ar"),
    });
    assert.deepEqual(problems, []);
    const mentions = library?.readings.get("river")?.versions[language]?.mentions ?? [];
    assert.deepEqual(
      mentions.map(({ text, entry }) => [text, entry]),
      cases,
    );
  });
}

test("an id names its entry though it is another's alias", async (context) => {
  const { library, problems } = await loadProject(context, {
    ...bilingual,
    "glossary/terms/town.md": entryText({ ar: "بلدة", en: "Town" }, ["aliases: { en: [isis x, raqqa x] }"]),
    "glossary/terms/state.md": entryText({ ar: "دولة", en: "State" }, ["aliases: { ar: [isis] }"]),
    "content/readings/river/index.en.md": readingText("[[isis]]\n\nMore.\n", "ar"),
  });
  assert.deepEqual(problems, []);
  assert.equal(library?.readings.get("river")?.versions.en?.mentions[0]?.entry, "isis");
});

test("mentions of each entry are gathered, newest reading first, by language, in the order of the text", async (context) => {
  const later = readingText("[[الرقة]]\n").replace("2023-07-24", "2024");
  const { library } = await loadProject(context, {
    ...bilingual,
    "content/readings/later/index.ar.md": later,
    "content/readings/river/index.en.md": readingText("[[Raqqa]] and [[raqqa|the city]]\n\nMore.\n", "ar"),
  });
  assert.deepEqual(
    library?.mentionsOf
      .get("raqqa")
      ?.map(({ reading, language, mention }) => `${reading} ${language} ${mention.number}`),
    ["later ar 1", "river ar 1", "river en 1", "river en 2"],
  );
});

test("40,000 mentions among 1,000 entries load", async (context) => {
  const ids = Array.from({ length: 1000 }, (_, index) => `entry-${index}`);
  const body = Array.from({ length: 400 }, (_, row) =>
    ids
      .slice((row % 10) * 100, (row % 10) * 100 + 100)
      .map((id) => `[[Name of ${id}]]`)
      .join(" "),
  );
  const { library, problems } = await loadProject(context, {
    "content/site.yaml": siteText(["en"]),
    "content/readings/long/index.en.md": readingText(body.join("\n\n")),
    ...Object.fromEntries(ids.map((id) => [`glossary/terms/${id}.md`, entryText({ en: `Name of ${id}` })])),
  });
  assert.deepEqual(problems, []);
  assert.equal(library?.readings.get("long")?.versions.en?.mentions.length, 40_000);
  assert.equal(library?.mentionsOf.get("entry-999")?.length, 40);
});
