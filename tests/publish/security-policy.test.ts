import assert from "node:assert/strict";
import { test } from "node:test";
import { apacheFile } from "../../src/publish/host-files/apache.ts";
import { githubPagesFile } from "../../src/publish/host-files/github-pages.ts";
import { headersFile } from "../../src/publish/host-files/headers.ts";
import { nginxFile } from "../../src/publish/host-files/nginx.ts";
import { headerPolicy, keepForever, metaPolicy, securityHeaders } from "../../src/publish/security-policy.ts";
import { filesOf, fixture, textOf } from "./fixture.ts";

const hosts = [
  [headersFile, "_headers"],
  [apacheFile, ".htaccess"],
  [nginxFile, "nginx.conf.snippet"],
] as const;

test("the policy is the one of the specification", () => {
  assert.equal(
    headerPolicy(),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; font-src 'self'; " +
      "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default hashiya",
  );
});

test("the pages' policy is the header's, less what a meta element cannot carry", () => {
  const inHeader = headerPolicy().split("; ");
  assert.deepEqual(
    metaPolicy().split("; "),
    inHeader.filter((directive) => !directive.startsWith("frame-ancestors")),
  );
  assert.doesNotMatch(metaPolicy(), /unsafe-inline|'unsafe-eval'/);
});

for (const [kind, path] of hosts) {
  test(`${path} names every header with its value, and lets hashed files be kept`, async () => {
    const text = await textOf(kind, path, fixture());
    for (const { name, value } of securityHeaders) {
      assert.ok(text.includes(name) && text.includes(value), name);
    }
    assert.ok(text.includes(keepForever));
  });

  test(`${path} speaks of the folder that the site is published in`, async () => {
    assert.match(await textOf(kind, path, fixture({ prefix: "course" })), /\/course\/assets\//);
  });
}

test("_headers: one rule for everything, then hashed files", async () => {
  const text = await textOf(headersFile, "_headers", fixture());
  const paths = text.split("\n").filter((line) => line.startsWith("/"));
  assert.deepEqual(paths, ["/*", "/assets/*"]);
  assert.equal(text.match(/Cache-Control/g)?.length, 1);
});

test("nginx: each location names all headers, since inner ones hide outer ones", async () => {
  const text = await textOf(nginxFile, "nginx.conf.snippet", fixture());
  const locations = text.split("\nlocation ").slice(1);
  assert.equal(locations.length, 3);
  for (const location of locations) {
    assert.equal(location.match(/add_header /g)?.length, securityHeaders.length + 1);
  }
});

test("GitHub Pages leaves the files as they are", async () => {
  assert.deepEqual(await filesOf(githubPagesFile, fixture()), [{ path: ".nojekyll", contents: "" }]);
});
