import assert from "node:assert/strict";
import { test } from "node:test";
import { commands, loadCommands } from "../src/commands/index.ts";
import { entryTypes } from "../src/entry-types/index.ts";
import { exportFormats, privateFormats } from "../src/exports/index.ts";
import { figures } from "../src/figures/index.ts";
import { glossaryFormats } from "../src/imports/glossary/index.ts";
import { pageKinds } from "../src/pages/index.ts";
import { problemKinds } from "../src/problem-codes.ts";
import { siteFileKinds } from "../src/publish/index.ts";
import { relationKinds, relationLabel } from "../src/relations.ts";
import { reports } from "../src/reports/index.ts";

const exports = [...exportFormats, ...privateFormats];
const registries = { entryTypes, exports, figures, glossaryFormats, pageKinds, siteFileKinds, relationKinds, reports };

for (const [name, rows] of Object.entries(registries)) {
  test(`${name} has no id twice`, () => {
    const ids = rows.map((row) => row.id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
}

test("every command is registered under its own id", async () => {
  const ids = (await loadCommands()).map(({ id }) => id);
  assert.deepEqual(ids, Object.keys(commands));
});

test("types of entry and their kinds and dates are named in Arabic and English", () => {
  for (const type of entryTypes) {
    const labels = [type.label, type.plural, ...Object.values(type.kinds), ...Object.values(type.dates)];
    for (const label of labels) assert.ok(label.ar && label.en, type.id);
  }
});

test("every relation is named from both ends, and the inverse of an inverse is the relation", () => {
  for (const kind of relationKinds) {
    assert.ok(relationLabel(kind.id)?.ar && relationLabel(kind.inverse)?.en, kind.id);
    const inverse = relationKinds.find((row) => row.id === kind.inverse);
    if (inverse !== undefined) assert.equal(inverse.inverse, kind.id);
  }
});

test("every kind of problem has a code subject/defect, a cause and a cure", () => {
  for (const [code, { cause, cure }] of Object.entries(problemKinds)) {
    assert.match(code, /^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    assert.ok(cause.endsWith(".") && cure.length > 0, code);
  }
});

test("figures are named in Arabic and English", () => {
  for (const { id, title } of figures) assert.ok(title.ar && title.en, id);
});
