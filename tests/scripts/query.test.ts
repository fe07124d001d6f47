import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleSessions } from "../../_includes/assets/scripts/lib/bundle-session.ts";
import type { NameBook } from "../../_includes/assets/scripts/lib/name-book.ts";
import type { Bundle, Fragment, Match, SearchIndex } from "../../_includes/assets/scripts/lib/pagefind.ts";
import { ask, cleanQuery } from "../../_includes/assets/scripts/lib/query.ts";
import { mentionPart, ownPart } from "../../src/search/glue.ts";
import type { NamedRow } from "../../src/search/names-data.ts";

const cases: readonly (readonly [typed: string, clean: string])[] = [
  ["  داعش \n في سوريا ", "داعش في سوريا"],
  ["a".repeat(5000), "a".repeat(200)],
  ["\ud83dx\ude00", "x"],
  ["\ud83d\ude00", "\ud83d\ude00"],
  ["<script>", "<script>"],
];
for (const [typed, clean] of cases) {
  test(`«${typed.slice(0, 20)}» is searched as «${clean.slice(0, 20)}»`, () => assert.equal(cleanQuery(typed), clean));
}

/** The words of each page by its id; a page «e…» is an entry's, whose own part is the code it is named with. */
type Pages = Readonly<Record<string, string>>;

/** A bundle that knows words in quotation marks and the beginnings of words, as Pagefind does. */
function bundle(pages: Pages): Bundle {
  const match = (id: string, words: readonly number[]): Match => ({
    id,
    words,
    score: 0,
    data: () => Promise.resolve({ ...fragment, url: id }),
  });
  return {
    search(term, { filters }) {
      const isEntry = (id: string) => id.startsWith("e");
      const kind = "kind" in filters && typeof filters.kind === "string" ? filters.kind : undefined;
      const ids = Object.keys(pages).filter((id) => kind === undefined || isEntry(id) === (kind === "place"));
      const results = ids.flatMap((id) => {
        if (term === null) return [match(id, [])];
        const wanted = term.replaceAll('"', "");
        const places = (pages[id] ?? "").split(" ").flatMap((word, place) => {
          const isFound = term.startsWith('"') ? word === wanted : word.startsWith(wanted);
          return isFound ? [place + 10] : [];
        });
        return places.length > 0 ? [match(id, places)] : [];
      });
      return Promise.resolve({ results, totalFilters: { kind: { place: 1, reading: 9 } } });
    },
  };
}

const fragment: Fragment = { url: "/x/", content: "", meta: {}, anchors: [], weighted_locations: [] };
const row: NamedRow = { id: "raqqa", code: "RQ", label: { en: "Raqqa" }, names: { en: ["Raqqa", "Ar-Raqqah"] } };
/** Names that begin with r, and of each language the words that it is said to have. */
const bookOf = (kept: Readonly<Record<string, readonly string[]>>): NameBook => ({
  names: (skeletons) => Promise.resolve(skeletons.some((key) => key.startsWith("r")) ? [row] : []),
  words: (language) => Promise.resolve(kept[language] ?? []),
});
const kept = { en: ["convoy", "river"], ar: ["tents"] };
const [mention, own] = [mentionPart("RQ"), ownPart("RQ")];

async function found(bundles: Readonly<Record<string, Pages>>, words: string, languages = ["en"], others = ["ar"]) {
  const book = bookOf(kept);
  const index: SearchIndex = {
    bundle: (language) => {
      const pages = bundles[language];
      return pages ? Promise.resolve(bundle(pages)) : Promise.reject(new Error("404"));
    },
  };
  const answer = await ask({ session: bundleSessions(index, book), book }, { words, languages, others });
  return { ...answer, shown: answer.hits.map((hit) => `${hit.language}${hit.isEntry ? " entry" : ""}`) };
}

test("a name in any spelling finds its entry's card, then the readings that mention it", async () => {
  const { shown, isGuess } = await found({ en: { e1: own, r1: `x ${mention}`, r2: "x" } }, "Ar-Raqqah");
  assert.deepEqual([shown, isGuess], [["en entry", "en"], false]);
});

test("a word that a text has comes before the name it may be meant for", async () => {
  const { shown, isGuess } = await found({ en: { e1: own, r1: `a ${mention}`, r2: "rakka" } }, "rakka");
  assert.deepEqual([shown, isGuess], [["en", "en entry", "en"], false]);
});

test("a misspelled name is a guess, and the name is offered", async () => {
  const { shown, isGuess, offers } = await found({ en: { e1: own, r1: mention } }, "Raqqqa");
  assert.deepEqual([shown, isGuess, offers.map(({ id }) => id)], [["en entry", "en"], true, ["raqqa"]]);
});

test("a misspelled word finds the texts' own, the beginning of a word the whole", async () => {
  const pages = { en: { r1: "convoy" } };
  assert.deepEqual((await found(pages, "convoj")).shown, ["en"]);
  assert.deepEqual((await found(pages, "conv")).shown, ["en"]);
  assert.deepEqual((await found(pages, "zebra")).shown, []);
});

test("another language is asked only where the own one has nothing", async () => {
  assert.deepEqual((await found({ en: { r1: "tents" }, ar: { r2: "tents" } }, "tents")).shown, ["en"]);
  assert.deepEqual((await found({ en: { r1: "x" }, ar: { r2: "tents" } }, "tents")).shown, ["ar"]);
});

test("languages chosen together are ranked together, the reader's own first among equals", async () => {
  const { shown } = await found({ en: { r1: "tents x" }, ar: { r2: "tents x" } }, "tents", ["ar", "en"], []);
  assert.deepEqual(shown, ["ar", "en"]);
});

test("pages with all words come before pages with some", async () => {
  const { hits } = await found({ en: { r1: "tents tents", r2: "tents roads", r3: "roads" } }, "roads tents");
  const [first, ...rest] = await Promise.all(hits.map((hit) => hit.fragment()));
  assert.deepEqual([first?.url, rest.length], ["r2", 2]);
});

test("a language without an index is passed over; without any, the question fails", async () => {
  assert.deepEqual((await found({ en: { r1: "tents" } }, "tents", ["ar", "en"], [])).shown, ["en"]);
  await assert.rejects(found({}, "tents"), /does not answer/);
});
