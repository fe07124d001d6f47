import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceAround } from "../../src/derive/sentence.ts";
import { studySentence } from "../../src/derive/study-sentences.ts";
import { entry, library, reading } from "../support/small-library.ts";

const cases: readonly (readonly [text: string, word: string, expected: string])[] = [
  ["One. In Raqqa it rained. Two.", "Raqqa", "In [Raqqa] it rained."],
  ["Raqqa.", "Raqqa", "[Raqqa]."],
  ["He asked: “In Raqqa?” Nobody knew.", "Raqqa", "He asked: “In [Raqqa]?”"],
  ["The U.S. army left Raqqa. Then peace.", "Raqqa", "The U.S. army left [Raqqa]."],
  ["قالت المصادر ذلك. أين الرقة؟ لا أحد يعلم.", "الرقة", "أين [الرقة]؟"],
  ["In 3.5 hours Raqqa fell.", "Raqqa", "In 3.5 hours [Raqqa] fell."],
];

for (const [text, word, expected] of cases) {
  test(`the sentence of ${word} in: ${text}`, () => {
    const start = text.indexOf(word);
    const { before, keyword, after } = sentenceAround(text, start, start + word.length);
    assert.equal(`${before}[${keyword}]${after}`, expected);
  });
}

test("a sentence too long for a card is cut to the words around the name", () => {
  const text = `${"word ".repeat(80)}Raqqa ${"word ".repeat(80)}`;
  const { before, after, cutBefore, cutAfter } = sentenceAround(text, 400, 405);
  assert.ok(before.length <= 100 && after.length <= 100 && cutBefore && cutAfter);
});

test("to learn by, a sentence with the name itself is better than one that paraphrases it, and text than notes", () => {
  const isis = entry("isis", { label: { ar: "تنظيم الدولة", en: "Islamic State" } });
  const river = reading("river", {
    ar: ["جملة عن [[isis|الجماعة]] طولها مناسب تمامًا. ^ حاشية عن [[isis|تنظيم الدولة]].", "هنا [[isis|تنظيم الدولة]]."],
    en: ["The [[isis|group]] did something of a good length for a card. The [[isis|Islamic State]] did.", "x"],
  });
  const found = (language: string) => {
    const sentence = studySentence(library([isis], [river]), "isis", language);
    return sentence && [sentence.block, `${sentence.before}[${sentence.keyword}]${sentence.after}`];
  };
  assert.deepEqual(found("en"), ["p1", "The [Islamic State] did."]);
  assert.deepEqual(found("ar"), ["p2", "هنا [تنظيم الدولة]."]);
  assert.equal(found("fa"), undefined);
});
