import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { licencesPage } from "../../scripts/licences-page.ts";
import { isPermitted } from "../../scripts/permitted-licences.ts";
import { productionPackages } from "../../scripts/production-packages.ts";
import { bundleAssets } from "../../src/assets.ts";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/licences.md", root), "utf8");
const packages = productionPackages();

test("docs/licences.md says what package-lock.json says; if not: npm run docs", () => {
  assert.equal(page, licencesPage());
});

test("every package has a licence that is permitted, and says the same as its own package.json", () => {
  assert.deepEqual(
    packages.filter(({ licence }) => !isPermitted(licence)).map(({ name, licence }) => `${name}: ${licence}`),
    [],
  );
  const installed = packages.flatMap(({ name, version, licence, installed: found }) =>
    found === undefined || (found.version === version && found.licence === licence) ? [] : name,
  );
  assert.deepEqual(installed, []);
  assert.ok(
    packages.filter((one) => one.isDirect).every((one) => one.installed),
    "what package.json names is installed",
  );
});

for (const [expression, expected] of [
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["(MIT AND GPL-3.0-or-later)", false],
  ["GPL-3.0-or-later", false],
  ["SEE LICENSE IN file", false],
  ["", false],
] as const) {
  test(`«${expression}» is ${expected ? "" : "not "}permitted`, () => assert.equal(isPermitted(expression), expected));
}

test("the page names every package whose code a browser runs, and the site carries its notice", async () => {
  const folder = root.pathname;
  const { inputs, files } = await bundleAssets({ project: folder, engine: folder });
  const bundled = inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  const [published = ""] = page.split("## What runs when");
  const notices = String(files.find(({ path }) => path.startsWith("assets/licences."))?.contents);
  for (const name of new Set([...bundled, "pagefind"])) {
    assert.match(published, new RegExp(`\`${name}\``), name);
    assert.match(notices, new RegExp(`^${name} \\d[\\d.]*\\n\\n[^=]{200}`, "m"), `the notice of ${name}`);
  }
  assert.equal(notices.match(/SIL Open Font License, Version 1\.1\.$/gm)?.length, 4, "one for each face");
  for (const [, file = ""] of published.matchAll(/`((?:_includes|src)\/[^`]+)`/g)) {
    assert.ok(existsSync(new URL(file, root)), file);
  }
});
