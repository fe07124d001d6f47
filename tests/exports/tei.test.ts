import assert from "node:assert/strict";
import { test } from "node:test";
import { plainTextOf } from "../../src/exports/annotations/plain-text.ts";
import { elements, fromXml, textIn } from "../publish/xml-query.ts";
import { exported, hardFiles, hardLibrary, onePixel } from "./support/hard-project.ts";

const attribute = (element: { attributes: Record<string, string | null | undefined> } | undefined, name: string) =>
  element?.attributes[name] ?? undefined;

test("ids are unique and every pointer leads to one of the right kind", async (context) => {
  const root = fromXml(await exported(await hardLibrary(context), "tei"));
  const all = elementsOf(root);
  const ids = all.flatMap((element) => attribute(element, "xml:id") ?? []);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
  for (const element of all) {
    const pointers = ["ref", "corresp", "source"].flatMap((name) => attribute(element, name)?.split(" ") ?? []);
    for (const pointer of pointers) assert.ok(ids.includes(pointer.slice(1)), pointer);
  }
  const listed = (list: string) =>
    elements(root, list).flatMap((one) => elementsOf(one).map((e) => attribute(e, "xml:id")));
  assert.ok(listed("listPlace").includes("raqqa") && listed("listOrg").includes("isis"));
});

const elementsOf = (node: Parameters<typeof elements>[0]): ReturnType<typeof elements> =>
  "children" in node
    ? node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []))
    : [];

test("both versions stand whole, aligned, with their notes where they are called", async (context) => {
  const library = await hardLibrary(context);
  const root = fromXml(await exported(library, "tei"));
  const [ar, en] = elements(root, "body")
    .flatMap((body) => body.children)
    .filter((child) => child.type === "element");
  assert.equal(ar?.type === "element" && attribute(ar, "type"), "original");
  assert.equal(en?.type === "element" && attribute(en, "type"), "translation");
  for (const [language, division] of [["ar", ar] as const, ["en", en] as const]) {
    const version = library.readings.get("hard")?.versions[language];
    if (version === undefined || division?.type !== "element") throw new Error("a version is missing");
    const bare = (text: string) => text.replace(/\s+/gu, "");
    const withoutNotes = structuredClone(division);
    for (const element of [withoutNotes, ...elementsOf(withoutNotes)]) {
      element.children = element.children.filter((child) => child.type !== "element" || child.name !== "note");
    }
    assert.equal(bare(textIn(withoutNotes)), bare(plainTextOf(version).text));
    const [note] = elements(division, "note");
    assert.equal(attribute(note, "place"), "margin");
    assert.equal(elements(division, "placeName").length, 3);
    assert.deepEqual(
      elements(division, "seg").map((seg) => attribute(seg, "type")),
      ["claim", "label", "label", "cell", "cell"],
    );
  }
  const paragraph = elementsOf(root).find((element) => attribute(element, "xml:id") === "ar.c1");
  assert.equal(attribute(paragraph, "corresp"), "#en.c1");
});

test("a position is latitude and longitude", async (context) => {
  const root = fromXml(await exported(await hardLibrary(context), "tei"));
  assert.deepEqual(elements(root, "geo").map(textIn), ["-0.0000001 39.01"]);
});

test("a picture stands in its place, with its description", async (context) => {
  const english = `${hardFiles["content/readings/hard/index.en.md"]}\n![A & “map”](map.png)\n`;
  const library = await hardLibrary(context, {
    ...hardFiles,
    "content/readings/hard/index.en.md": english,
    "content/readings/hard/map.png": onePixel,
  });
  const root = fromXml(await exported(library, "tei"));
  assert.match(elements(root, "graphic")[0]?.attributes.url ?? "", /^https:.*\.png$/);
  assert.deepEqual(elements(root, "figDesc").map(textIn), ["A & “map”"]);
});
