import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openFaces } from "../../src/drawing/faces.ts";
import { createTypesetter } from "../../src/drawing/typeset.ts";
import { wrap } from "../../src/drawing/wrap.ts";
import { socialPicture } from "../../src/publish/social-picture.ts";
import { filesOf, fixture } from "./fixture.ts";

const projects: string[] = [];
after(() => Promise.all(projects.map((folder) => rm(folder, { recursive: true }))));

async function newProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "hashiya-"));
  projects.push(folder);
  return folder;
}

const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("one picture a language, 1200 by 630, the same bytes from anew and from the cache", async () => {
  const project = await newProject();
  const drawn = await filesOf(socialPicture, fixture({ project }));
  assert.deepEqual(
    drawn.map(({ path }) => path),
    ["social/ar.png", "social/en.png"],
  );
  for (const { contents } of drawn) {
    assert.ok(contents instanceof Uint8Array);
    assert.deepEqual(size(contents), [1200, 630]);
  }
  const cached = await filesOf(socialPicture, fixture({ project }));
  const again = await filesOf(socialPicture, fixture({ project: await newProject() }));
  const bytes = (files: typeof drawn) => files.map(({ contents }) => Buffer.from(contents).toString("base64"));
  assert.deepEqual(bytes(cached), bytes(drawn));
  assert.deepEqual(bytes(again), bytes(drawn));
  assert.equal((await readdir(join(project, ".cache", "social-pictures"))).length, 2);
});

test("a picture for each reading where the site asks for them", async () => {
  const project = await newProject();
  const drawn = await filesOf(socialPicture, fixture({ project, site: { socialPictures: "readings" } }));
  assert.deepEqual(
    drawn.map(({ path }) => path),
    [
      "social/ar.png",
      "social/ar/older.png",
      "social/ar/euphrates.png",
      "social/en.png",
      "social/en/older.png",
      "social/en/euphrates.png",
    ],
  );
});

test("a line of two directions: brackets turn, numbers do not, each character finds a face", async () => {
  const faces = await openFaces(fixture().folders);
  const typeset = await createTypesetter();
  const outlines = (text: string, direction: "ltr" | "rtl") =>
    typeset(text, faces.arabicTitle, direction).glyphs.map(({ face, id }) => face.font.glyphToPath(id));
  const [left, , , right] = outlines("(نص)", "rtl");
  assert.equal(left, outlines("(", "ltr")[0]);
  assert.equal(right, outlines(")", "ltr")[0]);
  assert.deepEqual(outlines("2014", "rtl"), outlines("2014", "ltr"));
  assert.equal(outlines("داعش ISIS", "rtl")[0], outlines("I", "ltr")[0]);
});

for (const [text, limit, lineLimit, expected] of [
  ["a b c", 5, 2, { lines: ["a b c"], isCut: false }],
  ["aa bb cc", 5, 2, { lines: ["aa bb", "cc"], isCut: false }],
  ["aa bb cc dd ee", 5, 2, { lines: ["aa bb", "cc…"], isCut: true }],
  ["longword x", 3, 2, { lines: ["longword", "x"], isCut: false }],
  ["", 5, 2, { lines: [], isCut: false }],
] as const) {
  test(`wrap "${text}" to ${limit}`, () =>
    assert.deepEqual(
      wrap(text, limit, lineLimit, (line) => line.length),
      expected,
    ));
}
