import assert from "node:assert/strict";
import { test } from "node:test";
import { selectorOf } from "../../src/exports/annotations/selectors.ts";
import { exported, hardLibrary } from "./support/hard-project.ts";

for (const language of ["ar", "en"]) {
  test(`${language}: quote and position agree with the published text, in code points`, async (context) => {
    const library = await hardLibrary(context);
    const page = JSON.parse(await exported(library, "annotations", `.${language}.jsonld`));
    const text = await exported(library, "annotations", `.${language}.txt`);
    const points = Array.from(text);
    const graphemes = new Intl.Segmenter(language, { granularity: "grapheme" }).segment(text);
    assert.equal(page.type, "AnnotationPage");
    assert.equal(page["@context"], "http://www.w3.org/ns/anno.jsonld");
    const mentions = library.readings.get("hard")?.versions[language]?.mentions ?? [];
    assert.equal(page.items.length, mentions.length);
    assert.equal(page.partOf.total, mentions.length);
    const ids = page.items.map((item: { id: string }) => item.id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const { body, target } of page.items) {
      assert.match(body[0].source, /\/glossary\/[\w-]+\/#entry$/);
      if (!Array.isArray(target.selector)) continue;
      const [quote, position] = target.selector;
      assert.equal(target.source, `https://hashiya.example/course/data/texts/hard.${language}.txt`);
      assert.equal(points.slice(position.start, position.end).join(""), quote.exact);
      assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
      for (const cut of [position.start, position.end]) {
        const offset = points.slice(0, cut).join("").length;
        assert.equal(graphemes.containing(offset)?.index ?? offset, offset, "no character is cut");
      }
    }
    const inNotes = page.items.filter(
      (item: { target: { selector: unknown } }) => !Array.isArray(item.target.selector),
    );
    assert.equal(inNotes.length, 1);
    assert.equal(inNotes[0].target.selector.value, `fn-${language}-1`);
    assert.equal(inNotes[0].target.selector.refinedBy.type, "TextQuoteSelector");
  });
}

/** A text, the UTF-16 offsets of a place in it → what is selected, and its code points. */
const places: readonly (readonly [
  name: string,
  text: string,
  start: number,
  end: number,
  exact: string,
  points: readonly number[],
])[] = [
  ["Latin letters", "In Raqqa.", 3, 8, "Raqqa", [3, 8]],
  ["after an emoji of two units", "😀 Raqqa", 3, 8, "Raqqa", [2, 7]],
  ["a mark after the name", "الرقةُ نهر", 0, 5, "الرقةُ", [0, 6]],
  ["a name that ends in half an emoji", "a😀b", 0, 2, "a😀", [0, 2]],
  ["the whole text", "الرقة", 0, 5, "الرقة", [0, 5]],
];

for (const [name, text, start, end, exact, [from, to]] of places) {
  test(`a place is selected: ${name}`, () => {
    const selector = selectorOf(text, "ar");
    assert.equal(selector.quote(start, end).exact, exact);
    assert.deepEqual(selector.position(start, end), { type: "TextPositionSelector", start: from, end: to });
  });
}
