// Claims leave the text as it is: what is read, counted, searched and suggested is the same with and without them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSuggester } from "../../src/annotate/suggest.ts";
import { claimsOf, speakersOf, standingCounts } from "../../src/derive/claims.ts";
import { createMatcher, createNameIndex } from "../../src/language/index.ts";
import type { Library, Version } from "../../src/model.ts";
import { sourceText } from "../../src/problem.ts";
import { entryCodes } from "../../src/search/glue.ts";
import { searchSources } from "../../src/search/search-documents.tsx";
import { bodyLine, english, loadProject, readingText } from "../support/project.ts";

const file = "content/readings/river/index.en.md";
const marked =
  "[ISIS said [[Raqqa]] *fell*]{.claim by=isis}, [and Raqqa did]{.record}[^1].\n\n- one [[[Euphrates]] river]{.opinion}\n- two\n\n| [a]{.inference by=raqqa} | b |\n|---|---|\n| c | [d]{.official by=isis} |\n\n[^1]: [[Raqqa]] [in a note]{.claim by=isis}.\n";
const plain = marked.replaceAll(/\[((?:\[\[[^\]]*\]\]|[^[\]^])*)\]\{[^}]*\}/g, "$1");

async function read(context: Parameters<typeof loadProject>[0], body: string) {
  const { library, problems } = await loadProject(context, english(body));
  const version = library?.readings.get("river")?.versions.en;
  assert.deepEqual(problems, []);
  assert.ok(library && version);
  return { library, version };
}

const words = ({ blocks, notes, mentions, words: count }: Version) => ({
  blocks: blocks.map(({ id, text }) => [id, text]),
  notes: notes.map(({ text }) => text),
  mentions: mentions.map(({ entry, number, block, note, textStart, textEnd }) => [
    entry,
    number,
    block,
    note,
    textStart,
    textEnd,
  ]),
  count,
});

function indexed(library: Library): string[] {
  const entries = [...library.entries.values()];
  const gluing = {
    language: "en",
    codes: entryCodes(library.entries.keys()),
    explicit: new Set<string>(),
    words: new Set<string>(),
    matcher: createMatcher(entries, "en"),
  };
  return [...searchSources(library, "en")].map((source) => source.document(gluing).content);
}

function suggested(library: Library, body: string): string[] {
  const entries = [...library.entries.values()];
  const suggest = createSuggester(entries, createNameIndex(entries, ["en"]));
  const text = readingText(body);
  return suggest(sourceText(file, text), text.indexOf("\n---\n") + 5, "en").map(
    ({ text: name, entry, annotated, start }) => {
      assert.equal(text.slice(start, start + name.length), name);
      return `${name} ${entry} ${annotated}`;
    },
  );
}

test("the text, its mentions, its words, what is indexed and what is suggested are those of the text without claims", async (context) => {
  assert.doesNotMatch(plain, /\{/);
  const one = await read(context, marked);
  const other = await read(context, plain);
  assert.deepEqual(words(one.version), words(other.version));
  assert.deepEqual(indexed(one.library), indexed(other.library));
  assert.deepEqual(suggested(one.library, marked), suggested(other.library, plain));
});

test("a claim says where it stands in the file and in the text of its block or note", async (context) => {
  const { version } = await read(context, marked);
  const text = readingText(marked);
  assert.equal(text.split("\n")[bodyLine - 1]?.startsWith("[ISIS said"), true);
  const seen = version.claims.map(({ number, start, end, textStart, textEnd, text: said, block, note }) => {
    const around = note === undefined ? version.blocks[block]?.text : version.notes[note - 1]?.text;
    assert.equal(around?.slice(textStart, textEnd), said);
    return `${number} ${text.slice(start, end)}`;
  });
  assert.deepEqual(seen, [
    "1 [ISIS said [[Raqqa]] *fell*]{.claim by=isis}",
    "2 [and Raqqa did]{.record}",
    "3 [in a note]{.claim by=isis}",
    "4 [[[Euphrates]] river]{.opinion}",
    "5 [a]{.inference by=raqqa}",
    "6 [d]{.official by=isis}",
  ]);
});

test("claims are counted by standing and by speaker", async (context) => {
  const { version } = await read(context, marked);
  assert.deepEqual(
    claimsOf(version).map(({ standing, blockId, blockNumber }) => `${standing} ${blockId} ${blockNumber}`),
    ["claim p1 1", "record p1 1", "claim p1 1", "opinion p2 2", "inference p3 3", "official p3 3"],
  );
  assert.deepEqual(
    standingCounts(version.claims).map(({ standing, count }) => `${standing} ${count}`),
    ["record 1", "official 1", "claim 2", "inference 1", "opinion 1"],
  );
  assert.deepEqual(
    speakersOf(version).map(({ by, kind, claims, counts }) => [by ?? kind, claims.length, counts.length]),
    [
      ["isis", 3, 2],
      ["raqqa", 1, 1],
      ["author", 1, 1],
      ["record", 1, 1],
    ],
  );
});
