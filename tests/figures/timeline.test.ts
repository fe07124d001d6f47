import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import type { Box } from "../../src/figures/boxes.ts";
import type { FigureSetting, MadeFigure } from "../../src/figures/figure.ts";
import { datedSubjects } from "../../src/figures/timeline/dated.ts";
import { scaleOf } from "../../src/figures/timeline/draw-timeline.tsx";
import { narrowTimeline, type PlacedRow, placeRows, wideTimeline } from "../../src/figures/timeline/rows.ts";
import { marksOf, timeScale } from "../../src/figures/timeline/scale.ts";
import { spanOf } from "../../src/figures/timeline/span.ts";
import { timeline } from "../../src/figures/timeline/timeline.tsx";
import { loadLibrary } from "../../src/load/library.ts";
import type { Library } from "../../src/model.ts";
import { entry, library as libraryOf, reading } from "../support/small-library.ts";
import { settingOf } from "./setting.ts";

const library = await ownLibrary();
const kilobyte = 1000;
const sizes = { wide: wideTimeline, narrow: narrowTimeline };

const drawn = (made: MadeFigure | undefined) => renderToString(made?.wide.content as never);
const dated = (id: string, dates: Record<string, string>) => entry(id, { type: "organisation", dates });

const spans: readonly [string, Partial<ReturnType<typeof spanOf>>][] = [
  ["2018", { start: 2018, end: 2019, isFuzzy: false }],
  ["2014-07", { start: 2014.496, end: 2014.581, isFuzzy: false }],
  ["2014-12-31", { start: 2014.997, end: 2015, isFuzzy: false }],
  ["198X", { start: 1980, end: 1990, isFuzzy: true }],
  ["1988~", { start: 1988, end: 1989, isFuzzy: true }],
  ["1988?", { start: 1988, end: 1989, isFuzzy: true }],
  ["1988%", { start: 1988, end: 1989, isFuzzy: true }],
  ["2013/2014", { start: 2013, end: 2015, isFuzzy: false }],
  ["2013~/2014", { start: 2013, end: 2015, isFuzzy: true }],
  ["2011/..", { start: 2011, end: undefined, isOpenEnd: true, isFuzzy: false }],
  ["../2011", { start: undefined, end: 2012, isOpenStart: true, isFuzzy: false }],
  ["2011/", { start: 2011, end: undefined, isOpenEnd: false, isFuzzy: true }],
  ["/2011", { start: undefined, end: 2012, isOpenStart: false, isFuzzy: true }],
  ["-0044", { start: -44, end: -43, isFuzzy: false }],
];

for (const [edtf, expected] of spans) {
  test(`${edtf} reaches as far as it may, and no surer than it is`, () => {
    const span = spanOf(edtf);
    for (const [name, value] of Object.entries(expected ?? {})) {
      const found = span?.[name as keyof typeof span];
      if (typeof value === "number" && typeof found === "number") {
        assert.ok(Math.abs(found - value) < 0.002, `${name}: ${found}`);
      } else assert.equal(found, value, name);
    }
  });
}

test("what is no EDTF has no span and is not drawn", () => {
  assert.equal(spanOf("yesterday"), undefined);
  assert.equal(timeline.make(settingOf(libraryOf([dated("a", { founded: "yesterday" })]), "en")), undefined);
});

/** The boxes of a row's words and dates, along the time. */
function boxesOf({ marks, name, years, middle }: PlacedRow): { readonly text: string; readonly box: Box }[] {
  const wordHeights = (baseline: number, size: number) => ({
    top: baseline - size * 0.8,
    bottom: baseline + size * 0.3,
  });
  return [
    ...name.lines.map((text, line) => ({
      text,
      box: {
        left: name.from,
        right: name.from + 17 + name.width,
        ...wordHeights(name.baseline + line * name.lead, 13),
      },
    })),
    {
      text: years.text,
      box: { left: years.from, right: years.from + years.width, ...wordHeights(years.baseline, 11.5) },
    },
    ...marks.map(({ what, from, to }) => ({
      text: what,
      box: { left: from, right: to, top: middle - 7, bottom: middle + 7 },
    })),
  ];
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const rowsOf = (setting: FigureSetting, size: (typeof sizes)["wide"]) => {
  const subjects = datedSubjects(setting);
  return placeRows(setting, subjects, scaleOf(subjects, size), size, 30);
};

for (const language of ["ar", "en"]) {
  for (const [name, size] of Object.entries(sizes)) {
    test(`the timeline, ${name}, in ${language}: nothing overlaps and nothing is cut`, () => {
      const rows = rowsOf(settingOf(library, language), size);
      const boxes = rows.flatMap(boxesOf);
      const overlaps = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
      );
      assert.deepEqual(overlaps, []);
      for (const { text, box } of boxes) assert.ok(box.left >= 0 && box.right <= size.length, text);
      for (const [index, row] of rows.entries()) assert.ok(row.top >= (rows[index - 1]?.bottom ?? 0));
    });
  }
}

test("time begins at the left in English and at the right in Arabic", () => {
  const two = libraryOf([dated("early", { founded: "1900" }), dated("late", { founded: "2000" })]);
  const places = (language: string) =>
    [...drawn(timeline.make(settingOf(two, language))).matchAll(/<rect class="date[^"]*" x="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    );
  const [early = 0, late = 0] = places("en");
  assert.ok(early < late);
  const [first = 0, second = 0] = places("ar");
  assert.ok(first > second);
  assert.match(drawn(timeline.make(settingOf(two, "ar"))), /text-anchor="end"[^>]*>\u2067early/u);
});

test("uncertain dates have a broken outline, ends are hollow, open ends run out", () => {
  const some = libraryOf([
    dated("a", { founded: "1988~", dissolved: "2001-05-02" }),
    dated("b", { founded: "1990/.." }),
    dated("c", { renamed: "1999" }),
  ]);
  const made = timeline.make(settingOf(some, "en"));
  const classes = [...drawn(made).matchAll(/class="(date [^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(classes, ["date begin fuzzy", "date end", "date begin", "date other"]);
  assert.equal(drawn(made).match(/class="life"/g)?.length, 1);
  assert.equal(drawn(made).match(/class="tail"/g)?.length, 1);
  assert.equal(made?.signs.length, 5);
});

test("the table has each date that is drawn, in words, the earliest first", () => {
  const some = libraryOf(
    [dated("a", { founded: "1988~", dissolved: "2001-05-02" }), dated("b", { founded: "198X" })],
    [reading("one", { ar: ["x"] })],
  );
  const made = timeline.make(settingOf(some, "en"));
  assert.deepEqual(
    made?.table.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join())),
    [
      ["b", "Founded", "1980s"],
      ["a", "Founded", "about 1988"],
      ["a", "Dissolved", "2 May 2001"],
      ["one ar", "Published", "24 July 2023"],
    ],
  );
  assert.equal(drawn(made).match(/class="date /g)?.length, made?.table.rows.length);
});

test("a scale is one measure where dates stand evenly, and changes at round years where they crowd", () => {
  const even = timeScale([1900, 1920, 1940, 1960, 1980, 2000], 1000, 50, 2001);
  assert.equal(even.pieces.length, 1);
  const crowded = timeScale([1516, ...Array.from({ length: 20 }, (_, index) => 2000 + index)], 1000, 50, 2020);
  assert.equal(crowded.pieces.length, 2);
  assert.equal((crowded.pieces[1]?.from ?? 1) % 10, 0);
  assert.ok(crowded.at(2019) - crowded.at(2000) > 600);
  for (const scale of [even, crowded]) {
    const places = Array.from({ length: 521 }, (_, index) => scale.at(1500 + index));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
      "later is never before earlier",
    );
  }
});

test("the marks of an axis do not crowd one another, and say where the scale changes", () => {
  const scale = timeScale([1516, ...Array.from({ length: 20 }, (_, index) => 2000 + index)], 1000, 50, 2020);
  const marks = marksOf(scale, 40);
  for (const [index, { year }] of marks.entries()) {
    const before = marks[index - 1];
    if (before !== undefined) assert.ok(scale.at(year) - scale.at(before.year) >= 40, `${before.year} ${year}`);
  }
  assert.deepEqual(
    marks.filter(({ isBreak }) => isBreak).map(({ year }) => year),
    scale.pieces.slice(1).map(({ from }) => from),
  );
});

test("a change of scale is told in words", () => {
  const made = timeline.make(settingOf(library, "en"));
  const breaks = scaleOf(datedSubjects(settingOf(library, "en")), wideTimeline).pieces.slice(1);
  for (const { from } of breaks) assert.ok(made?.captions.some((caption) => caption.includes(String(from))));
  assert.equal(drawn(made).match(/class="break"/g)?.length, breaks.length);
});

test("the same Library gives the same drawing", () => {
  assert.equal(drawn(timeline.make(settingOf(library, "ar"))), drawn(timeline.make(settingOf(library, "ar"))));
});

test("without dates there is no timeline", () => {
  assert.equal(timeline.make(settingOf(libraryOf([entry("a")]), "ar")), undefined);
});

test("five thousand dates are counted by their years, no heavier than our own", () => {
  const many = libraryOf(
    Array.from({ length: 5000 }, (_, index) =>
      dated(`entry-${index}`, { founded: String(1000 + ((index * 7919) % 1020)) }),
    ),
  );
  for (const language of ["ar", "en"]) {
    const made = timeline.make(settingOf(many, language));
    const counts = made?.table.rows.map(({ cells }) => Number(cells[1]?.[0]?.text.replaceAll(",", "")));
    assert.equal(
      counts?.reduce((sum, count) => sum + count, 0),
      5000,
    );
    assert.equal(drawn(made).match(/class="column"/g)?.length, made?.table.rows.length);
    assert.ok(brotliCompressSync(drawn(made) + JSON.stringify(made?.table)).length < 60 * kilobyte);
    assert.ok(made?.table.rest !== undefined);
  }
});

async function ownLibrary(): Promise<Library> {
  const { value } = await loadLibrary(process.cwd());
  if (value === undefined) throw new Error("The project does not load.");
  return value;
}
