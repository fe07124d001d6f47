import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import type { Box } from "../../src/figures/boxes.ts";
import type { Figure, FigureSetting, MadeFigure } from "../../src/figures/figure.ts";
import { declaredTies } from "../../src/figures/network/declared.ts";
import { network } from "../../src/figures/network/network.tsx";
import {
  layoutNetwork,
  type NetworkLayout,
  narrowNetwork,
  wideNetwork,
} from "../../src/figures/network/network-layout.ts";
import { noTies, relationGroups, tieGroup } from "../../src/figures/network/relation-groups.ts";
import { around, smallNetwork, smallSize } from "../../src/figures/network/small-network.tsx";
import {
  figureLimits,
  mostTied,
  mostTogether,
  type Selection,
  togetherLimits,
} from "../../src/figures/network/strongest.ts";
import { paragraphCounts, togetherTies } from "../../src/figures/network/together.ts";
import { together } from "../../src/figures/network/together-network.tsx";
import { boxOf } from "../../src/figures/words.tsx";
import { loadLibrary } from "../../src/load/library.ts";
import type { Library, Relation } from "../../src/model.ts";
import { relationKinds } from "../../src/relations.ts";
import { stringsOf } from "../../src/strings/index.ts";
import { entry, library as libraryOf, reading } from "../support/small-library.ts";
import { settingOf } from "./setting.ts";

const library = await ownLibrary();
const kilobyte = 1000;
const sizes = { wide: wideNetwork, narrow: narrowNetwork };

const to = (target: string, kind: string, more: Partial<Relation> = {}): Relation => ({
  kind,
  target,
  inverse: false,
  ...more,
});

const drawn = (made: MadeFigure | undefined) => renderToString(made?.wide.content as never);

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Every piece of writing of a network with the box that it fills. */
function writing({ letters }: FigureSetting, { marks, notes }: NetworkLayout) {
  return [
    ...marks.map(({ box, words }) => ({ text: box.id, box: words })),
    ...notes.map(({ words }) => ({ text: words.text, box: boxOf(letters, words) })),
  ];
}

function assertReadable(setting: FigureSetting, layout: NetworkLayout): void {
  const written = writing(setting, layout);
  const overlaps = written.flatMap((one, index) =>
    written.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
  );
  const { width, height } = layout.frame;
  const cut = written.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height);
  assert.deepEqual(overlaps, []);
  assert.deepEqual(
    cut.map(({ text }) => text),
    [],
  );
}

const selections: Readonly<Record<string, Selection>> = {
  relations: mostTied(declaredTies(library), paragraphCounts(library)),
  together: mostTogether(togetherTies(library), paragraphCounts(library)),
};

for (const language of ["ar", "en"]) {
  for (const [name, selection] of Object.entries(selections)) {
    for (const [size, sheet] of Object.entries(sizes)) {
      test(`the network of ${name}, ${size}, in ${language}: no two labels or notes overlap and none is cut`, () => {
        const setting = settingOf(library, language);
        const layout = layoutNetwork(setting, selection, sheet);
        assert.equal(layout.marks.length, selection.entries.length);
        assert.ok(selection.entries.length <= figureLimits.entries);
        assertReadable(setting, layout);
      });
    }
  }
}

test("the same Library gives the same drawings", () => {
  for (const figure of [network, together] satisfies Figure[]) {
    assert.equal(drawn(figure.make(settingOf(library, "ar"))), drawn(figure.make(settingOf(library, "ar"))));
  }
});

test("every kind of relation is drawn by one line, or is told to be none", () => {
  for (const { id } of relationKinds) {
    assert.equal(tieGroup(id) === undefined, noTies.includes(id), id);
  }
  assert.equal(new Set(relationGroups).size, relationGroups.length);
});

test("each line of a network is a relation that the glossary has, typed at one of its ends", () => {
  for (const { from, to: target, relations } of declaredTies(library)) {
    assert.ok(relations.length > 0);
    for (const { entry: typedAt, relation } of relations) {
      assert.ok(library.entries.get(typedAt)?.relations.includes(relation));
      assert.deepEqual(new Set([typedAt, relation.target]), new Set([from, target]));
    }
  }
});

test("what is claimed is dashed, says so in words, and never shares a line with what is on record", () => {
  const one = libraryOf([
    entry("group", { type: "organisation" }),
    entry("man", {
      type: "person",
      relations: [to("group", "memberOf", { certainty: "claimed" }), to("group", "spokespersonOf", { at: "2020-05" })],
    }),
  ]);
  for (const language of ["ar", "en"]) {
    const made = network.make(settingOf(one, language));
    const lines = [...drawn(made).matchAll(/class="tie ([^"]*)"/g)].map(([, name]) => name);
    const word = stringsOf[language]?.["relation.claimed"] ?? "";
    assert.deepEqual(lines, ["belonging tie-claimed", "belonging"]);
    assert.ok(drawn(made).includes(word), word);
    assert.ok(drawn(made).includes("2020"));
    const claimedRow = made?.table.rows.find(({ cells }) => cells[1]?.some(({ text }) => text === word));
    assert.deepEqual(claimedRow?.entries, ["man", "group"]);
  }
});

test("«see also» and where a place lies are no ties; a relation typed at the other end is not drawn twice", () => {
  const some = libraryOf([
    entry("a", { relations: [to("b", "relatedTo"), to("b", "locatedIn"), to("b", "borders")] }),
    entry("b", { relations: [to("c", "allyOf"), to("b", "allyOf"), to("nowhere", "allyOf")] }),
    entry("c", { relations: [{ kind: "allyOf", target: "b", inverse: true }] }),
  ]);
  assert.deepEqual(
    declaredTies(some).map((tie) => [tie.from, tie.to, tie.group, tie.weight]),
    [["b", "c", "support", 1]],
  );
});

test("the table has every line that is drawn, and each entry's row leads to its page", () => {
  for (const language of ["ar", "en"]) {
    const made = network.make(settingOf(library, language));
    const pairs = new Set(made?.table.rows.map(({ entries }) => [...entries].sort().join(" ")));
    for (const [, one = "", other = ""] of drawn(made).matchAll(/<g class="mark" data-entries="(\S+) (\S+)"/g)) {
      assert.ok(pairs.has([one, other].sort().join(" ")), `${one} ${other}`);
    }
    for (const row of made?.table.rows ?? [])
      assert.equal(row.cells[0]?.[0]?.href, `/${language}/glossary/${row.entries[0]}/`);
  }
});

test("two entries stand together once a paragraph, however many versions and mentions it has", () => {
  const readings = [
    reading("one", { ar: ["[[a]] [[b]] [[a]]", "[[a]] [[c]]"], en: ["[[b]] [[a]]", "[[c]]"] }),
    reading("two", { ar: ["[[b]] [[a]]"] }),
  ];
  const some = libraryOf([entry("a"), entry("b"), entry("c")], readings);
  assert.deepEqual(
    togetherTies(some).map((tie) => [tie.from, tie.to, tie.weight]),
    [
      ["a", "b", 2],
      ["a", "c", 1],
    ],
  );
  const rows = together
    .make(settingOf(some, "en"))
    ?.table.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text)));
  assert.deepEqual(rows?.[0], [["a"], ["b"], ["2"], ["one en", "two ar"]]);
});

test("where all pairs stand together equally often there is a network of the first, not none", () => {
  const ids = Array.from({ length: 14 }, (_, index) => `entry-${index}`);
  const some = libraryOf(
    ids.map((id) => entry(id)),
    [reading("one", { ar: [ids.map((id) => `[[${id}]]`).join(" ")] })],
  );
  const { ties, least } = mostTogether(togetherTies(some), paragraphCounts(some));
  assert.deepEqual([ties.length, least], [togetherLimits.ties, 1]);
});

test("a glossary without relations, and readings without mentions, have no network", () => {
  const empty = libraryOf([]);
  for (const figure of [network, together] satisfies Figure[]) {
    assert.equal(figure.make(settingOf(empty, "ar")), undefined);
    assert.equal(figure.make(settingOf(libraryOf([entry("a")]), "en")), undefined);
  }
});

test("an entry tied to two others or more has a small network, with the ties among these", () => {
  const some = libraryOf([
    entry("a", { relations: [to("b", "allyOf"), { kind: "memberOfInverse", target: "c", inverse: true }] }),
    entry("b", { relations: [to("c", "opponentOf"), { kind: "allyOf", target: "a", inverse: true }] }),
    entry("c", { relations: [to("a", "memberOf"), { kind: "opponentOf", target: "b", inverse: true }] }),
    entry("d", { relations: [to("a", "relatedTo"), to("b", "locatedIn")] }),
  ]);
  const small = (id: string) => {
    const found = some.entries.get(id);
    return found === undefined ? undefined : smallNetwork(settingOf(some, "en"), found);
  };
  assert.equal(small("a")?.all, 2);
  assert.equal(renderToString(small("a")?.wide.content as never).match(/class="tie /g)?.length, 3);
  assert.equal(small("d"), undefined);
});

test("the small network of every entry: no two labels overlap, and it is light", () => {
  for (const language of ["ar", "en"]) {
    const setting = settingOf(library, language);
    for (const one of library.entries.values()) {
      const made = smallNetwork(setting, one);
      if (made === undefined) continue;
      assertReadable(setting, layoutNetwork(setting, around(library, one), smallSize));
      const { length } = brotliCompressSync(renderToString(made.wide.content as never));
      assert.ok(length < 3 * kilobyte, `${one.id}: ${length} bytes`);
    }
  }
});

test("five thousand entries make no heavier a network, nor a longer table than is read", () => {
  const entries = Array.from({ length: 5000 }, (_, index) =>
    entry(`entry-${index}`, {
      type: ["organisation", "place", "person", "term"][index % 4] ?? "term",
      label: { ar: `مدخل من مداخل المسرد ${index}`, en: `An entry of the glossary ${index}` },
      relations: [7919, 104_729, 1_299_709].map((step) => to(`entry-${(index * step + 1) % 5000}`, "allyOf")),
    }),
  );
  const paragraphs = Array.from({ length: 400 }, (_, index) =>
    Array.from({ length: 12 }, (_unused, place) => `[[entry-${(index * 31 + place * place * 7) % 5000}]]`).join(" "),
  );
  const many = libraryOf(entries, [reading("long", { ar: paragraphs, en: paragraphs })]);
  for (const figure of [network, together] satisfies Figure[]) {
    const setting = settingOf(many, "ar");
    const made = figure.make(setting);
    assert.ok(made !== undefined && made.entries.length <= figureLimits.entries, figure.id);
    assert.ok(made.table.rows.length <= 200, `${made.table.rows.length} rows`);
    const text = JSON.stringify(made.table) + drawn(made) + renderToString(made.narrow?.content as never);
    const { length } = brotliCompressSync(text);
    assert.ok(length < 60 * kilobyte, `${figure.id}: ${length} bytes`);
  }
  assert.ok(network.make(settingOf(many, "en"))?.table.rest !== undefined);
});

async function ownLibrary(): Promise<Library> {
  const { value } = await loadLibrary(process.cwd());
  if (value === undefined) throw new Error("The project does not load.");
  return value;
}
