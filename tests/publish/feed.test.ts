import assert from "node:assert/strict";
import { test } from "node:test";
import { feed } from "../../src/publish/feed.ts";
import { filesOf, fixture, textOf } from "./fixture.ts";
import { elements, fromXml, textIn, texts } from "./xml-query.ts";

const read = async (language: string, context = fixture()) =>
  fromXml(await textOf(feed, `data/feed.${language}.xml`, context));

test("one feed a language, in it the newest reading first", async () => {
  assert.deepEqual(
    (await filesOf(feed, fixture())).map(({ path }) => path),
    ["data/feed.ar.xml", "data/feed.en.xml"],
  );
  const root = await read("en");
  const [whole] = elements(root, "feed");
  assert.equal(whole?.attributes["xml:lang"], "en");
  assert.equal(whole?.attributes.xmlns, "http://www.w3.org/2005/Atom");
  assert.deepEqual(texts(root, "title"), ["Hashiya", "euphrates en", "older ar"]);
});

test("what RFC 4287 asks of a feed and its entries", async () => {
  const root = await read("ar");
  assert.deepEqual(texts(root, "id"), [
    "https://hashiya.example/data/feed.ar.xml",
    "https://hashiya.example/ar/readings/euphrates/",
    "https://hashiya.example/ar/readings/older/",
  ]);
  assert.deepEqual(texts(root, "updated"), ["2023-07-24T00:00:00Z", "2023-07-24T00:00:00Z", "2021-05-02T00:00:00Z"]);
  assert.deepEqual(texts(root, "name"), ["حاشية", "كاتب & كاتبة"]);
  for (const link of elements(root, "link")) assert.match(String(link.attributes.href), /^https:\/\//);
  assert.equal(elements(root, "link").filter(({ attributes }) => attributes.rel === "self").length, 1);
});

test("a reading without a version in the feed's language comes in its own", async () => {
  const entries = elements(await read("en"), "entry");
  assert.deepEqual(
    entries.map((entry) => entry.attributes["xml:lang"]),
    ["en", "ar"],
  );
});

test("a draft is not announced", async () => {
  const context = fixture();
  const readings = new Map([...context.library.readings].map(([slug, reading]) => [slug, { ...reading, draft: true }]));
  const root = await read("en", { ...context, library: { ...context.library, readings } });
  assert.equal(elements(root, "entry").length, 0);
});

test("a site without an address still gives lasting ids, different for each thing", async () => {
  const root = await read("ar", fixture({ site: { url: "" } }));
  const ids = elements(root, "id").map(textIn);
  assert.equal(new Set(ids).size, 3);
  for (const id of ids) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
