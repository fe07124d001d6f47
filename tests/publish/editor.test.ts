// The editor's files: there unless the site is made without them, whole, and from nowhere else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editor } from "../../src/publish/editor.ts";
import { publishedFile } from "../../src/publish/offline/index.ts";
import { filesOf, fixture } from "./fixture.ts";

const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test("a site without an editor has none of its files", async () => {
  assert.deepEqual(await filesOf(editor, fixture({ site: { admin: undefined } })), []);
});

test("the page, its script, its configuration, its typefaces, and the interface in the site's languages", async () => {
  const files = await filesOf(editor, fixture({ site: { admin: {} }, prefix: "course" }));
  const contents = new Map(files.map((file) => [file.path, file.contents]));
  for (const { path } of files) assert.match(path, /^admin\/[\w./-]+$/);
  const page = String(contents.get("admin/index.html"));
  const script = /src="\/course\/(admin\/admin\.\w+\.js)"/.exec(page)?.[1] ?? "";
  assert.ok(contents.has(script), page);
  assert.match(page, /<html lang="ar" dir="rtl"/);
  assert.match(page, /data-config="\/course\/admin\/config\.json"/);
  assert.match(page, /<meta name="robots" content="noindex"\/>/);
  const found = paths(files);
  // Each with its licence.
  for (const face of ["source-sans-3", "material-symbols-outlined", "noto-mono"]) {
    assert.equal(found.filter((path) => path.startsWith(`admin/assets/${face}`)).length, 2, face);
  }
  const scripts = files.filter(({ path }) => path.endsWith(".js"));
  assert.ok(
    scripts.some(({ contents: text }) => new TextDecoder().decode(text as Uint8Array).includes("العمل مع مستودع محلي")),
  );
  for (const { path, contents: text } of scripts) {
    assert.doesNotMatch(new TextDecoder().decode(text as Uint8Array), /@font-face[^}]*https:/, path);
  }
});

test("the same site gives the same files", async () => {
  const make = async () =>
    (await filesOf(editor, fixture({ site: { admin: {} } }))).map(({ path, contents }) =>
      publishedFile(path, contents),
    );
  assert.deepEqual(await make(), await make());
});
