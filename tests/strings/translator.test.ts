// The interface's words: every language whole, every plural in its language's categories, holes filled and isolated.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pageKinds } from "../../src/pages/index.ts";
import { clientStrings, type Plural, type StringKey, stringsOf, translator } from "../../src/strings/index.ts";

const arabic = translator("ar", { digits: { ar: "latn" } });
const easternArabic = translator("ar", { digits: { ar: "arab" } });
const english = translator("en", { digits: { en: "latn" } });

// a number of each of the six categories of Arabic (CLDR), and the words of a count
const counts: readonly (readonly [StringKey, number, string, string])[] = [
  ["count.entries", 0, "لا مداخل", "0 entries"],
  ["count.entries", 1, "مدخل واحد", "one entry"],
  ["count.entries", 2, "مدخلان", "2 entries"],
  ["count.entries", 3, "3 مداخل", "3 entries"],
  ["count.entries", 11, "11 مدخلًا", "11 entries"],
  ["count.entries", 100, "100 مدخل", "100 entries"],
  ["count.readings", 103, "103 قراءات", "103 readings"],
  ["count.words", 1388, "1,388 كلمة", "1,388 words"],
  ["reading.minutes", 2, "نحو دقيقتين", "About 2 minutes"],
  ["card.others", 1, "في قراءة أخرى", "In one more reading"],
];

for (const [key, n, inArabic, inEnglish] of counts) {
  test(`${key} of ${n}`, () => {
    assert.equal(arabic(key, { n }), inArabic);
    assert.equal(english(key, { n }), inEnglish);
  });
}

test("numbers take the site's digits, and words are isolated from the direction around them", () => {
  assert.equal(easternArabic("count.entries", { n: 12 }), "١٢ مدخلًا");
  assert.equal(easternArabic("client.card.position", { i: 1, n: 3 }), "الورود ١ من ٣");
  assert.equal(arabic("readings.byTag", { tag: "Syria" }), "القراءات في موضوع \u2068Syria\u2069");
});

test("a language without words of its own speaks English", () => {
  assert.equal(translator("fr", { digits: {} })("count.entries", { n: 0 }), "0 entries");
});

const keys = Object.keys(stringsOf.en ?? {});

for (const [language, strings] of Object.entries(stringsOf)) {
  const texts: readonly (readonly [string, string | Plural])[] = Object.entries(strings);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

  test(`${language} has every key, none empty, each plural in all of its categories`, () => {
    assert.deepEqual(texts.map(([key]) => key).toSorted(), keys.toSorted());
    for (const [key, text] of texts) {
      const forms = typeof text === "string" ? [text] : Object.values(text);
      for (const form of forms) assert.notEqual(form.trim(), "", key);
      if (typeof text !== "string") assert.deepEqual(Object.keys(text).toSorted(), categories, key);
    }
  });

  test(`${language} has the holes of English; a number may be told in words`, () => {
    for (const [key, text] of texts) {
      const inEnglish: readonly (readonly [string, string | Plural])[] = Object.entries(stringsOf.en ?? {});
      const model = inEnglish.find(([known]) => known === key)?.[1] ?? "";
      assert.deepEqual(holesOf(text), holesOf(model), key);
    }
  });

  test(`${language} sends the browser exactly the texts of the client, each page those it has a use for`, () => {
    const sent = pageKinds.flatMap(({ id }) => Object.keys(clientStrings(language, id)));
    const texts = keys.filter((key) => key.startsWith("client."));
    assert.deepEqual([...new Set(sent)].toSorted(), texts.toSorted());
    assert.equal("client.study.due" in clientStrings(language, "reading"), false);
  });
}

/** The holes of a text; of a plural, those of the form that serves any number. */
function holesOf(text: string | Plural): string[] {
  const form = typeof text === "string" ? text : text.other;
  return [...form.matchAll(/\{(\w+)\}/gu)].map(([hole]) => hole).toSorted();
}
