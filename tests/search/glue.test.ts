import assert from "node:assert/strict";
import { test } from "node:test";
import { createMatcher } from "../../src/language/match.ts";
import { entryCodes, gluedWord, mentionPart, ownPart, withoutGlue, wordPart } from "../../src/search/glue.ts";
import { type Gluing, gluedText } from "../../src/search/glued-text.ts";
import { entry } from "../support/small-library.ts";

const entries = [
  entry("isis", { label: { ar: "داعش", en: "Islamic State (ISIS)" } }),
  entry("irgc", { label: { ar: "الحرس الثوري", en: "Revolutionary Guard" } }),
  entry("convoy", { label: { ar: "قافلة", en: "convoy" }, autolink: "explicit" }),
];
const codes = entryCodes(entries.map(({ id }) => id));
const gluing = (language: string): Gluing => ({
  language,
  codes,
  explicit: new Set(["convoy"]),
  words: new Set(),
  matcher: createMatcher(entries, language),
});
const part = (id: string) => `-${mentionPart(codes.get(id) ?? "")}`;

const texts: readonly (readonly [language: string, text: string])[] = [
  ["ar", "قال «داعش» إن وللحرس الثوري، ودَاعِش."],
  ["ar", "لـ”القاعدة” — لا- شيء"],
  ["en", "ISIS’s “Revolutionary Guard”—the group-like well-known word…"],
  ["en", "a-b -c - d-"],
];
for (const [language, text] of texts) {
  test(`glue leaves nothing behind in «${text}»`, () => {
    const glued = gluedText(text, gluing(language));
    assert.equal(withoutGlue(glued), text);
    assert.equal(glued.split(/\s+/).length, text.split(/\s+/).length, "no word is added");
  });
}

test("every word of a mention carries its entry, whatever is written to it", () => {
  const words = gluedText("قال «داعش» للحرس الثوري إن قافلة", gluing("ar")).split(" ");
  assert.ok(words[1]?.includes(part("isis")));
  assert.ok(words[2]?.includes(part("irgc")) && words[3]?.includes(part("irgc")));
  assert.ok(words[5]?.includes(part("convoy")), "an entry that only an author links is found as well");
  assert.ok(!words[0]?.includes(part("isis")));
});

test("an author's mention counts where no name stands", () => {
  const glued = gluedText("the group said", gluing("en"), [{ entry: "isis", textStart: 4, textEnd: 9 }]);
  assert.deepEqual(
    glued.split(" ").map((word) => word.includes(part("isis"))),
    [false, true, false],
  );
});

test("words welded by a dash or a quotation mark are parted for the index", () => {
  const glued = gluedText("group—the", gluing("en"));
  assert.match(glued, /^group-[\u2801]-—-[\u2801]-the$/);
});

test("stop words carry nothing", () => {
  assert.equal(gluedText("في من على", gluing("ar")), "في من على");
});

test("codes differ, hold Braille signs only, and stay when entries are added", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `entry-${index}`);
  const many = entryCodes(ids);
  assert.equal(new Set(many.values()).size, ids.length);
  assert.equal(entryCodes(["entry-7"]).get("entry-7"), many.get("entry-7"));
  assert.match(
    gluedWord("", [ownPart(many.get("entry-7") ?? ""), wordPart("رق", "رق")]),
    /^(?:-[\u2802-\u2806\u2810-\u28ff]+)+$/,
  );
});
