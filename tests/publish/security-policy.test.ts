import assert from "node:assert/strict";
import { test } from "node:test";
import { apacheFile } from "../../src/publish/host-files/apache.ts";
import { githubPagesFile } from "../../src/publish/host-files/github-pages.ts";
import { headersFile } from "../../src/publish/host-files/headers.ts";
import { nginxFile } from "../../src/publish/host-files/nginx.ts";
import {
  editorHeaderPolicy,
  editorMetaPolicy,
  headerPolicy,
  keepForever,
  metaPolicy,
  securityHeaders,
} from "../../src/publish/security-policy.ts";
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

const withEditor = fixture({ site: { admin: {} } });
const withHost = fixture({ site: { admin: { host: "github", repository: "hashiya/readings" } } });

test("the editor has a policy of its own: scripts of the site only, no other origin without a Git host", () => {
  const alone = editorHeaderPolicy([]);
  assert.equal(
    alone,
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; " +
      "img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self' data: blob:; " +
      "manifest-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
  assert.match(alone, /script-src 'self';/);
  assert.doesNotMatch(alone, /https:|unsafe-eval/);
  assert.match(
    editorHeaderPolicy(["https://api.github.com"]),
    /connect-src 'self' data: blob: https:\/\/api\.github\.com;/,
  );
  assert.equal(`${editorMetaPolicy({})}; frame-ancestors 'none'`, alone);
});

test("_headers: hosts join what two rules say, so no path has two policies", async () => {
  const rules = (await textOf(headersFile, "_headers", withEditor)).split("\n\n").map((rule) => rule.split("\n"));
  const policies = new Map(
    rules.map(([path = "", ...lines]) => [path, lines.filter((line) => line.includes("Content-Security-Policy"))]),
  );
  assert.deepEqual(policies.get("/*"), []);
  assert.deepEqual(policies.get("/admin/*"), [`  Content-Security-Policy: ${editorHeaderPolicy([])}`]);
  for (const path of ["/", "/404.html", "/sw.js", "/ar/*", "/en/*", "/pagefind/*"]) {
    assert.deepEqual(policies.get(path), [`  Content-Security-Policy: ${headerPolicy()}`], path);
  }
});

test(".htaccess: the editor's headers are set after the site's", async () => {
  const text = await textOf(apacheFile, ".htaccess", withEditor);
  const [before = "", after = ""] = text.split('<If "%{REQUEST_URI} =~ m#^/admin/#">');
  assert.ok(before.includes(`Header always set Content-Security-Policy "${headerPolicy()}"`));
  assert.ok(after.includes(`Header always set Content-Security-Policy "${editorHeaderPolicy([])}"`));
});

test("nginx: the editor's location names each header once", async () => {
  const text = await textOf(nginxFile, "nginx.conf.snippet", withEditor);
  const location = text.split("\nlocation ").find((one) => one.startsWith("^~ /admin/")) ?? "";
  const names = [...location.matchAll(/add_header (\S+)/g)].map(([, name]) => name);
  assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
  assert.ok(location.includes(editorHeaderPolicy([])));
});

for (const [kind, path] of hosts) {
  test(`${path} lets the editor reach its Git host, and a window sign it in`, async () => {
    const text = await textOf(kind, path, withHost);
    assert.match(text, /https:\/\/api\.github\.com/);
    assert.match(text, /same-origin-allow-popups/);
  });
}
