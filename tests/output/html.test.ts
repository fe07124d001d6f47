import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { builtSite } from "../browser/support/site.ts";
import { filesOf } from "./site-links.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Preact writes void elements as <br/>, which HTML allows.
    "void-style": "off",
    // The order of attributes and long lines are no question of validity.
    "long-title": "off",
    // Safari drops the role of a list without markers, so it is given again.
    "no-redundant-role": "off",
    "prefer-native-element": ["error", { exclude: ["list"] }],
    // What is filled in here is read by scripts, or printed: nothing is submitted.
    "wcag/h32": "off",
    // Subresource integrity is for other hosts; the site loads from its own alone.
    "require-sri": "off",
  },
});

/** One page for each kind and language is enough: all pages of a kind are made by one layout. */
function oneOfEachKind(files: readonly string[]): readonly string[] {
  const byKind = new Map<string, string>();
  for (const file of files) {
    const kind = file.replace(
      /(readings|glossary|pages|assignments)\/(?!index|tag|level|with|language|alphabet|organisations|places|people|terms)[^/]+\//,
      "$1/x/",
    );
    byKind.set(kind, file);
  }
  return [...byKind.values()];
}

test("every kind of page is valid HTML", async () => {
  const folder = await builtSite();
  const files = oneOfEachKind(filesOf(folder).filter((file) => file.endsWith(".html")));
  assert.ok(files.length > 20, `${files.length} pages`);
  const messages = [];
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(folder, file), "utf8"), file);
    for (const result of report.results) {
      for (const { ruleId, message, line, column } of result.messages)
        messages.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  assert.deepEqual(messages, []);
});
