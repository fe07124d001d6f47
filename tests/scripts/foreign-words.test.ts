import assert from "node:assert/strict";
import { test } from "node:test";
import { mayHave } from "../../_includes/assets/scripts/lib/foreign-words.ts";
import type { NameBook } from "../../_includes/assets/scripts/lib/name-book.ts";

const raqqa = {
  id: "raqqa",
  code: "RQ",
  label: {},
  names: { en: ["Raqqa city", "New Raqqa", "United States"], ar: ["مدينة الرقة"] },
};
const book: NameBook = {
  names: () => Promise.resolve([raqqa]),
  words: (language) => Promise.resolve(language === "ar" ? ["negotiation", "نقيض"] : ["negotiation", "خيم"]),
};

const cases: readonly (readonly [language: string, word: string, expected: boolean, why: string])[] = [
  ["ar", "negotiations", true, "the texts have another form of it"],
  ["ar", "residents", false, "no text or name begins like it"],
  ["ar", "raqqans", true, "a name begins like it"],
  ["ar", "raises", false, "a name has its consonants and not its letters"],
  ["ar", "neglected", false, "a name begins like it, and ends before it differs"],
  ["ar", "statement", false, "a name begins like it, and is far shorter"],
  ["ar", "cities", true, "the second word of a name is another form of it"],
  ["ar", "نقاش", true, "it is of the language's own script"],
  ["ar", "2015", true, "the book keeps no numbers"],
  ["ar", "us", true, "the book keeps no word so short"],
  ["fa", "residents", false, "Persian is written in the Arabic script"],
  ["en", "خيام", true, "the texts have another form of it"],
  ["en", "المدن", true, "a name has another form of it"],
  ["en", "سكان", false, "nothing has its root"],
  ["en", "نقيض", false, "only the texts of another language have it"],
  ["en", "residents", true, "it is of the language's own script"],
];
for (const [language, word, expected, why] of cases) {
  test(`${language} «${word}» ${expected ? "is" : "is not"} asked for: ${why}`, async () =>
    assert.equal(await mayHave(book, language, word), expected));
}

test("a word is asked for where the book cannot be read", async () => {
  const missing: NameBook = {
    names: () => Promise.reject(new Error("404")),
    words: () => Promise.reject(new Error("404")),
  };
  assert.equal(await mayHave(missing, "ar", "residents"), true);
});
