import assert from "node:assert/strict";
import { test } from "node:test";
import { homePage } from "../../src/pages/home.tsx";
import { readingPage } from "../../src/pages/reading.tsx";
import { mainOf, plainText, textsOf } from "../support/page.ts";
import { entry, library, reading } from "../support/small-library.ts";

const raqqa = entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" } });
const euphrates = entry("euphrates", { label: { ar: "نهر الفرات", en: "Euphrates" } });
const river = reading("river", {
  ar: ["# المدن", "تقع [[raqqa|الرقة]] على [[euphrates|الفرات]]. ^ حاشية.", "عاد إلى [[raqqa|الرقة]]."],
  en: ["# Towns", "[[raqqa|Raqqa]] lies on the [[euphrates|Euphrates]].", "He came back to [[raqqa|Raqqa]]."],
});
const world = library([raqqa, euphrates], [river]);
const arabic = mainOf(readingPage, world, "/ar/readings/river/");
const english = mainOf(readingPage, world, "/en/readings/river/");

/** The rows of a page, each from its opening tag to the next row's. */
const rowsOf = (html: string) =>
  html
    .slice(html.indexOf('<div class="rows">'), html.indexOf('id="who"'))
    .split(/(?=<div class="row[ "])/u)
    .slice(1);

test("a heading has no number; paragraphs count from one and are what a link names", () => {
  const [heading, first, second] = rowsOf(arabic);
  assert.match(heading ?? "", /^<div class="row heading" id="[^"]+">/u);
  assert.doesNotMatch(heading ?? "", /data-p=|data-cite/u);
  for (const [row, number] of [
    [first, 1],
    [second, 2],
  ] as const) {
    assert.match(row ?? "", new RegExp(`^<div class="row" id="p${number}" data-p="${number}">`, "u"));
    assert.match(row ?? "", new RegExp(`<a class="number num" href="#p${number}" aria-label="الفقرة ${number}">`, "u"));
    assert.match(row ?? "", new RegExp(`data-cite="p${number}"`, "u"));
  }
});

test("the page's own language comes first in a row, the other in a disclosure named by its language", () => {
  const order = (html: string) => [...(rowsOf(html)[1] ?? "").matchAll(/version v(\d) read" lang="(\w+)"/gu)];
  assert.deepEqual(
    order(arabic).map(([, place, language]) => [place, language]),
    [
      ["1", "ar"],
      ["2", "en"],
    ],
  );
  assert.deepEqual(
    order(english).map(([, place, language]) => [place, language]),
    [
      ["1", "en"],
      ["2", "ar"],
    ],
  );
  assert.match(rowsOf(english)[1] ?? "", /<summary>Arabic<\/summary>|<summary lang="en" dir="ltr">Arabic<\/summary>/u);
});

// page, the labels in the margin of each row with the label in the other language
const margins: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [arabic, [[], ["الرقة Raqqa", "نهر الفرات Euphrates"], []]],
  [english, [[], ["Raqqa الرقة", "Euphrates نهر الفرات"], []]],
];

test("the margin names each entry once, where it comes first, by its label in both languages", () => {
  for (const [html, expected] of margins) {
    const labels = rowsOf(html).map((row) =>
      [...row.matchAll(/<p class="gloss-note [^>]*>(.*?)<\/p>/gu)].map(([, inside = ""]) =>
        plainText(inside.replaceAll("</span><span", "</span> <span")),
      ),
    );
    assert.deepEqual(labels, expected);
  }
});

test("a margin with notes is named for its paragraph; one without is no landmark", () => {
  const [, first, second] = rowsOf(arabic);
  assert.match(first ?? "", /<div class="notes" role="note" aria-label="حواشي الفقرة 1">/u);
  assert.match(second ?? "", /<div class="notes"><\/div>|<div class="notes">/u);
  assert.doesNotMatch(second ?? "", /role="note"/u);
});

test("the lists after the text stand open and say how much they hold", () => {
  for (const heading of ["who-h", "here-h"]) {
    const [summary] = textsOf(
      arabic,
      new RegExp(`<details class="fold"[^>]* open><summary>(<h2 class="disp" id="${heading}">.*?)</summary>`, "gu"),
    );
    assert.match(summary ?? "", / مدخلان$/u, heading);
  }
});

test("every language's home page begins students with the same reading: the shortest of the lowest level", () => {
  const short = { ...reading("short", { ar: ["نصّ قصير."], en: ["A text that is a good deal longer in English."] }) };
  const easy = reading("easy", { ar: ["نصّ أطول من غيره بكلمات كثيرة."], en: ["Brief."] });
  const homes = library(
    [],
    [
      { ...short, level: "advanced" },
      { ...easy, level: "beginner" },
    ],
  );
  for (const language of ["ar", "en"]) {
    const [first] = textsOf(mainOf(homePage, homes, `/${language}/`), /<a (href="[^"]*readings\/[^"]*")><span>/gu);
    assert.equal(first, `href="/${language}/readings/easy/"`);
  }
});
