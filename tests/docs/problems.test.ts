import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { problemsPage } from "../../scripts/problems-page.ts";

test("docs/problems.md says what the registry says; if not: npm run docs", () => {
  const page = readFileSync(new URL("../../docs/problems.md", import.meta.url), "utf8");
  assert.equal(page, problemsPage());
});
