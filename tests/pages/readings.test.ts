import assert from "node:assert/strict";
import { test } from "node:test";
import type { Assignment, Library } from "../../src/model.ts";
import { readingsPage } from "../../src/pages/readings.tsx";
import { mainOf, pathsOf, textsOf } from "../support/page.ts";
import { library, reading } from "../support/small-library.ts";

const assignment: Assignment = {
  slug: "where",
  span: { file: "x.md", line: 1, column: 1, endLine: 1, endColumn: 1 },
  title: { ar: "أين؟", en: "Where?" },
  reading: "euphrates",
  text: "",
  blocks: [1],
  isWhole: true,
  points: 1,
  focus: [],
  guided: false,
  feedback: false,
  instructions: {},
  questions: [],
};
const euphrates = { ...reading("euphrates", { ar: ["نص"], en: ["Text"] }), level: "beginner", tags: ["water"] };
const tigris = reading("tigris", { ar: ["نص"] });
const readings = library([], [euphrates, tigris]);
const assigned: Library = { ...readings, assignments: new Map([["where", assignment]]) };

const rows = (html: string) => textsOf(html, /<li><a href="[^"]*\/readings\/[^"/]+\/">(.*?)<\/a><\/li>/g);

test("a list a level, a subject, a language that some readings lack, and one of what has an assignment", () => {
  assert.deepEqual(
    pathsOf(readingsPage, assigned).filter((path) => path.startsWith("/en/")),
    ["", "level/beginner/", "tag/water/", "language/ar/", "language/en/", "with/assignment/"].map(
      (path) => `/en/readings/${path}`,
    ),
  );
});

test("no choice of languages where each reading is in all, none of assignments where there are none", () => {
  const paths = pathsOf(readingsPage, library([], [euphrates]));
  assert.deepEqual(
    paths.filter((path) => /language|with/.test(path)),
    [],
  );
});

test("the filter leads to the readings that have an assignment, and each row names its own", () => {
  const all = mainOf(readingsPage, assigned, "/en/readings/");
  assert.match(all, /href="\/en\/readings\/with\/assignment\/"[^>]*>With an assignment <span[^>]*>1</);
  assert.equal(rows(all).length, 2);
  const [row, ...others] = rows(mainOf(readingsPage, assigned, "/en/readings/with/assignment/"));
  assert.match(row ?? "", /Assignment: Where\?/);
  assert.deepEqual(others, []);
});
