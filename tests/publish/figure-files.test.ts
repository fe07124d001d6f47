import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fromXml } from "xast-util-from-xml";
import { figureFiles } from "../../src/publish/figure-files.ts";
import type { SiteContext, SiteFile } from "../../src/site-context.ts";
import { contextOf } from "../support/page.ts";
import { entry, library, reading } from "../support/small-library.ts";
import { filesOf } from "./fixture.ts";

const places = [
  entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" }, coordinates: { latitude: 35.95, longitude: 39.01 } }),
  entry("hasakah", { label: { ar: "الحسكة", en: "Al-Hasakah" }, coordinates: { latitude: 36.5, longitude: 40.75 } }),
];
const rivers = reading("rivers", { ar: ["[[raqqa|الرقة]] و[[hasakah|الحسكة]]"] });

const projects: string[] = [];
after(() => Promise.all(projects.map((folder) => rm(folder, { recursive: true }))));

async function context(url = ""): Promise<SiteContext> {
  const project = await mkdtemp(join(tmpdir(), "hashiya-"));
  projects.push(project);
  const made = library(places, [rivers]);
  const site = { ...made.site, url };
  const found = contextOf({ ...made, site });
  return { ...found, folders: { ...found.folders, project } };
}

const svgOf = (files: readonly SiteFile[], name: string) =>
  String(files.find(({ path }) => path === `data/figures/${name}.svg`)?.contents);

test("a figure is there in SVG and PNG in each language, a reading's map in SVG, for a phone too", async () => {
  const paths = (await filesOf(figureFiles, await context())).map(({ path }) => path);
  for (const name of [
    "map.ar.svg",
    "map.ar.png",
    "map.en.svg",
    "reading-rivers.ar.svg",
    "reading-rivers-narrow.en.svg",
  ])
    assert.ok(paths.includes(`data/figures/${name}`), name);
});

test("the SVG is well-formed, names its language, and needs nothing from elsewhere", async () => {
  const svg = svgOf(await filesOf(figureFiles, await context()), "map.ar");
  fromXml(svg);
  assert.match(svg, /<svg[^>]* xml:lang="ar"/);
  assert.doesNotMatch(svg, /<text|var\(|url\(|href=|<image|<script/);
  assert.match(svg, /aria-label="الرقة"/);
});

test("with an address of the site the marks link to their entries", async () => {
  const svg = svgOf(await filesOf(figureFiles, await context("https://hashiya.example")), "map.en");
  assert.match(svg, /href="https:\/\/hashiya\.example\/en\/glossary\/raqqa\/"/);
});

test("the same bytes each time", async () => {
  const [one, other] = [await filesOf(figureFiles, await context()), await filesOf(figureFiles, await context())];
  assert.deepEqual(
    one.map(({ path, contents }) => [path, Buffer.from(contents).toString("base64")]),
    other.map(({ path, contents }) => [path, Buffer.from(contents).toString("base64")]),
  );
});

test("the PNG is twice as wide as the drawing", async () => {
  const png = (await filesOf(figureFiles, await context())).find(
    ({ path }) => path === "data/figures/map.ar.png",
  )?.contents;
  assert.ok(png instanceof Uint8Array);
  assert.equal(new DataView(png.buffer, png.byteOffset).getUint32(16), 2240);
});
