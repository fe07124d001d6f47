// What the HTML of every page keeps to: the strict policy, the budgets, one heading.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { readingsOf } from "../browser/support/pages.ts";
import { builtSite } from "../browser/support/site.ts";
import { filesOf } from "./site-links.ts";

async function pages(): Promise<readonly (readonly [file: string, html: string])[]> {
  const folder = await builtSite();
  const files = filesOf(folder).filter((file) => file.endsWith(".html"));
  return files.map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
}

const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["an inline script", /<script(?![^>]*\b(?:src|type="application\/(?:ld\+)?json")=?)[^>]*>/],
  ["a style element", /<style[\s>]/],
  ["a style attribute", /\sstyle="/],
  ["an event handler", /<[^>]+\son[a-z]+="/],
  ["a tooltip on a mention", /<a class="mention[^>]*\stitle=/],
];

for (const [name, pattern] of forbidden) {
  test(`no page has ${name}`, async () => {
    assert.deepEqual(
      (await pages()).filter(([, html]) => pattern.test(html)).map(([file]) => file),
      [],
    );
  });
}

test("every page has one heading of level 1, a language and a direction", async () => {
  for (const [file, html] of await pages()) {
    assert.equal(html.match(/<h1[\s>]/g)?.length, 1, file);
    assert.match(html, /<html[^>]* lang="[a-z]+"/, file);
    assert.match(html, /<html[^>]* dir="(?:rtl|ltr)"/, file);
  }
});

const compressed = (content: Uint8Array) => brotliCompressSync(content).length;
const kilobyte = 1000;

test("what a reading downloads stays within the budgets of the design", async () => {
  const folder = await builtSite();
  const size = (file: string) => compressed(readFileSync(join(folder, file)));
  for (const name of readingsOf(folder)) {
    for (const language of ["ar", "en"]) {
      const file = `${language}/readings/${name}/index.html`;
      const html = readFileSync(join(folder, file), "utf8");
      const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap(([, script]) => script ?? []);
      const fonts = [...html.matchAll(/rel="preload" href="\/(assets\/fonts\/[^"]+)"/g)].flatMap(
        ([, font]) => font ?? [],
      );
      const [sheet] = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, found]) => found ?? "");
      assert.ok(size(sheet ?? "") <= 12 * kilobyte, `style ${size(sheet ?? "")}`);
      const script = [...new Set(scripts)].reduce((sum, one) => sum + size(one), 0);
      assert.ok(script <= 10 * kilobyte, `scripts ${script}`);
      const faces = fonts.reduce((sum, one) => sum + readFileSync(join(folder, one)).length, 0);
      assert.ok(faces <= (language === "ar" ? 120 : 185) * kilobyte, `fonts of ${file}: ${faces}`);
    }
  }
});
