import assert from "node:assert/strict";
import { test } from "node:test";
import { manifest } from "../../src/publish/manifest.ts";
import { fixture, textOf } from "./fixture.ts";

test("the manifest speaks its language and points below the site's path", async () => {
  const path = "data/manifest.ar.webmanifest";
  const read = JSON.parse(await textOf(manifest, path, fixture({ prefix: "course" })));
  assert.equal(read.lang, "ar");
  assert.equal(read.dir, "rtl");
  assert.equal(read.start_url, "/course/ar/");
  assert.equal(read.scope, "/course/");
  assert.equal(read.short_name, "حاشية");
  assert.deepEqual(
    read.icons.map((icon: { src: string; purpose: string }) => [icon.src, icon.purpose]),
    [
      ["/course/assets/icon.svg", "any"],
      ["/course/assets/icon-192.png", "any"],
      ["/course/assets/icon-512.png", "any"],
      ["/course/assets/icon-maskable-512.png", "maskable"],
    ],
  );
});
