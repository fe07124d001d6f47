import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import type { Box } from "../../src/figures/boxes.ts";
import { drawMap } from "../../src/figures/map/draw-map.tsx";
import { layoutMap, type PanelLayout } from "../../src/figures/map/layout.ts";
import { map, readingMap } from "../../src/figures/map/map.tsx";
import { mappedPlaces, placesOfReading } from "../../src/figures/map/places.ts";
import { homeSheet, narrowHomeSheet, narrowSheet, wideSheet } from "../../src/figures/map/sheets.ts";
import { smallMap } from "../../src/figures/map/small-map.tsx";
import { loadLibrary } from "../../src/load/library.ts";
import type { Library } from "../../src/model.ts";
import { entry, library as libraryOf, reading } from "../support/small-library.ts";
import { settingOf } from "./setting.ts";

const library = await ownLibrary();
const sheets = { wide: wideSheet, narrow: narrowSheet, home: homeSheet, narrowHome: narrowHomeSheet };
const kilobyte = 1000;

/** Every name of a panel, with the box that it fills. */
const named = ({ spots, countries, beyond }: PanelLayout) => [
  ...spots.map(({ label }) => ({ text: label.words.text, box: label.box })),
  ...[...countries, ...beyond].map(({ words, box }) => ({ text: words.text, box })),
];
const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function overlapsIn(panel: PanelLayout): string[] {
  const names = named(panel);
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
  );
}

function cutIn(panel: PanelLayout): string[] {
  const { width, height } = panel.panel;
  return named(panel)
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ text }) => text);
}

const subjects = [
  { name: "the glossary", places: (language: string) => mappedPlaces(library, language) },
  ...[...library.readings.values()].map((item) => ({
    name: item.slug,
    places: (language: string) => placesOfReading(library, language, item),
  })),
];

for (const language of ["ar", "en"]) {
  for (const { name, places } of subjects) {
    for (const [size, sheet] of Object.entries(sheets)) {
      test(`the map of ${name}, ${size}, in ${language}: no two names meet and none is cut`, () => {
        const { panels } = layoutMap(places(language), sheet, settingOf(library, language));
        for (const panel of panels) {
          assert.deepEqual(overlapsIn(panel), []);
          assert.deepEqual(cutIn(panel), []);
        }
      });
    }
  }
}

test("every place of the glossary is a mark of the map, or stands in the table", () => {
  const made = map.make(settingOf(library, "en"));
  const drawn = renderToString(made?.wide.content as never);
  const placed = mappedPlaces(library, "en").map(({ entry: { id } }) => id);
  assert.deepEqual(made?.table.rows.flatMap(({ entries }) => entries).sort(), [...placed].sort());
  const marked = [...drawn.matchAll(/data-entries="([^"]+)"/g)].flatMap(([, ids = ""]) => ids.split(" "));
  const points = mappedPlaces(library, "en").filter(({ standing }) => standing !== "area");
  assert.deepEqual(
    marked.filter((id) => points.some((point) => point.entry.id === id)).sort(),
    points.map((point) => point.entry.id).sort(),
  );
});

test("the same Library gives the same drawing", () => {
  const draw = () =>
    renderToString(drawMap(settingOf(library, "ar"), mappedPlaces(library, "ar"), wideSheet).content as never);
  assert.equal(draw(), draw());
});

test("exact and approximate points are drawn differently", () => {
  const two = libraryOf([
    entry("exact", { coordinates: { latitude: 35, longitude: 39, precision: "city" } }),
    entry("about", { coordinates: { latitude: 36, longitude: 40, precision: "approximate" } }),
  ]);
  const drawn = renderToString(map.make(settingOf(two, "en"))?.wide.content as never);
  assert.match(drawn, /data-entry="exact"(?:(?!<\/a>).)*class="pt"/);
  assert.match(drawn, /data-entry="about"(?:(?!<\/a>).)*class="pt-about"/);
});

test("a name in another language than the page's says so", () => {
  const one = libraryOf([
    entry("raqqa", { label: { ar: "الرقة" }, coordinates: { latitude: 35.95, longitude: 39.01 } }),
  ]);
  assert.match(
    renderToString(map.make(settingOf(one, "en"))?.wide.content as never),
    /<text[^>]* lang="ar"[^>]*>\u2067الرقة\u2069/,
  );
});

test("without a place that has a position there is no map", () => {
  assert.equal(map.make(settingOf(libraryOf([entry("raqqa")]), "en")), undefined);
  assert.equal(smallMap(settingOf(libraryOf([entry("raqqa")]), "en"), "raqqa"), undefined);
});

test("a reading has a map from two places on, sized by its own mentions", () => {
  const places = [
    entry("raqqa", { coordinates: { latitude: 35.95, longitude: 39.01 } }),
    entry("hasakah", { coordinates: { latitude: 36.5, longitude: 40.75 } }),
  ];
  const one = reading("one", { en: ["[[raqqa|Raqqa]]"] }, "en");
  const both = reading("both", { en: ["[[hasakah|Hasakah]] [[raqqa|Raqqa]] [[hasakah|it]]"] }, "en");
  const small = libraryOf(places, [one, both]);
  assert.equal(readingMap(settingOf(small, "en"), one), undefined);
  const found = readingMap(settingOf(small, "en"), both)?.places.map(({ entry: { id }, mentions }) => [id, mentions]);
  assert.deepEqual(found, [
    ["hasakah", 2],
    ["raqqa", 1],
  ]);
});

test("five thousand places make no heavier a map than our own: they are gathered and counted", () => {
  const many = libraryOf(
    Array.from({ length: 5000 }, (_, index) =>
      entry(`place-${index}`, {
        label: { ar: `مكان ${index}`, en: `Place ${index}` },
        coordinates: { latitude: 33 + ((index * 7919) % 1000) / 250, longitude: 36 + ((index * 104729) % 1000) / 160 },
      }),
    ),
  );
  for (const language of ["ar", "en"]) {
    const setting = settingOf(many, language);
    const { panels } = layoutMap(mappedPlaces(many, language), wideSheet, setting);
    for (const panel of panels) assert.deepEqual([...overlapsIn(panel), ...cutIn(panel)], []);
    const counted = panels.flatMap(({ spots }) => spots.map(({ places }) => places.length));
    assert.equal(
      counted.reduce((sum, count) => sum + count, 0),
      5000,
    );
    assert.ok(counted.length <= 80, `${counted.length} marks`);
    const made = map.make(setting);
    const drawn = renderToString(made?.wide.content as never);
    assert.ok(brotliCompressSync(drawn).length < 60 * kilobyte);
    assert.ok((made?.table.rows.length ?? 0) <= 200 && made?.table.rest !== undefined);
  }
});

async function ownLibrary(): Promise<Library> {
  const { value } = await loadLibrary(process.cwd());
  if (value === undefined) throw new Error("The project does not load.");
  return value;
}

test("what crosses the meridian of 180° is cut there: no line runs across the map", () => {
  const places = [
    entry("russia", { kind: "country", coordinates: { latitude: 61.5, longitude: 96, precision: "country-centre" } }),
    entry("fiji", { coordinates: { latitude: -17.8, longitude: 178.1 } }),
    entry("paris", { coordinates: { latitude: 48.9, longitude: 2.4 } }),
  ];
  const drawn = renderToString(map.make(settingOf(libraryOf(places), "en"))?.wide.content as never);
  const steps = [...drawn.matchAll(/class="(?:coast|border)" d="([^"]*)"/g)].flatMap(([, d = ""]) =>
    [...d.matchAll(/l([^Mz]*)/g)].flatMap(([, line = ""]) =>
      [...line.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].filter((_, at) => at % 2 === 0).map(([x]) => Math.abs(Number(x))),
    ),
  );
  assert.ok(steps.length > 100 && Math.max(...steps) < wideSheet.width / 4, `${Math.max(...steps)}`);
});
