// What loading keeps between runs: the Library and its problems are the same with it and without it.
import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { checkProject } from "../../src/check/check-project.ts";
import { bilingual, entryText, makeProject, type ProjectFiles, readingText, writeFiles } from "../support/project.ts";

const river = "content/readings/river/index.ar.md";
const raqqa = "glossary/places/raqqa.md";
const picture = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="5"><path d="M0 0h1"/></svg>`;
const drawing = "content/readings/river/map.svg";
const base: ProjectFiles = {
  ...bilingual,
  [river]: readingText("تقع [[الرقة]] على [[الفرات]].\n\n![خريطة](map.svg)\n\nقُتل الشهيد.\n"),
  [drawing]: picture(10),
  "glossary/terms/truce.md": entryText({ ar: "هدنة", en: "Truce" }, [], "::: en\nThe martyr of [[raqqa]].\n:::\n"),
};

/** A picture that is so new that it could change again unnoticed keeps its reading from being kept. */
const withoutPicture: ProjectFiles = { ...base, [river]: readingText("تقع [[الرقة]].\n\nقُتل الشهيد.\n") };

/** The Library as JSON tells it, and the problems. */
async function found(project: string, isKept: boolean) {
  const { value, problems } = await checkProject(project, { info: true, ...(isKept && { code: "code" }) });
  const maps = Object.entries(value ?? {}).map(([name, part]) => [name, part instanceof Map ? [...part] : part]);
  return { library: JSON.stringify(maps), problems };
}

const changes: Readonly<Record<string, ProjectFiles>> = {
  nothing: {},
  "a text": { [river]: readingText("تقع [[الرقة]] هنا.\n\n![خريطة](map.svg)\n") },
  "the lines of a text": { [river]: String(base[river]).replace("---\n\n", "---\n\n\n\n") },
  "a name that a text is read with": {
    [raqqa]: entryText({ ar: "الرقة البيضاء", en: "Raqqa" }, ["aliases: { ar: [الفرات] }"]),
  },
  "a name, so that a text names nothing": { [raqqa]: entryText({ ar: "المدينة", en: "The city" }) },
  "a name that no text calls an entry by": { [raqqa]: entryText({ ar: "الرقة", en: "Raqqa" }, ["romanisation: Raqa"]) },
  "an entry, so that it cannot be used": { [raqqa]: "---\nlabel: 5\n---\n" },
  "the lines of an entry": {
    "glossary/terms/truce.md": String(base["glossary/terms/truce.md"]).replace("::: en", "\n::: en"),
  },
  "the words that judge": {
    "content/site.yaml": `${bilingual["content/site.yaml"]}epithets: { ar: [قُتل], en: [The] }\n`,
  },
  "a picture": { [drawing]: picture(77) },
  "a text away": { "content/readings/river/index.en.md": undefined },
  "a text to a draft": { [river]: String(base[river]).replace("published", "draft: true\npublished") },
};

for (const [what, files] of Object.entries(changes)) {
  test(`after a change of ${what}`, async (context) => {
    const project = makeProject(context, base);
    if (drawing in files) await wait(2100);
    await found(project, true);
    writeFiles(project, files);
    const fresh = await found(project, false);
    assert.deepEqual(await found(project, true), fresh);
    assert.deepEqual(await found(project, true), fresh);
    writeFiles(project, base);
    assert.deepEqual(await found(project, true), await found(project, false));
  });
}

test("readings, entries and epithets are taken from what is kept", async (context) => {
  const project = makeProject(context, withoutPicture);
  await found(project, true);
  const kept = path.join(project, ".cache");
  assert.deepEqual(readdirSync(kept).sort(), ["entries.json", "epithets.json", "readings"]);
  for (const [file, from, to] of [
    ["readings/river.json", "About a river.", "From the reading."],
    ["entries.json", "What it is.", "From the entry."],
    ["epithets.json", "judges", "is from the epithets"],
  ] as const) {
    const text = readFileSync(path.join(kept, file), "utf8");
    writeFileSync(path.join(kept, file), text.replaceAll(from, to));
    assert.ok(JSON.stringify(await found(project, true)).includes(to), file);
    writeFileSync(path.join(kept, file), text);
  }
});

test("where a project is copied with what it keeps, its pictures are its own", async (context) => {
  const project = makeProject(context, base);
  await wait(2100);
  await found(project, true);
  const copy = path.join(makeProject(context, {}), "copy");
  cpSync(project, copy, { recursive: true });
  writeFiles(copy, { [drawing]: picture(77) });
  assert.deepEqual(await found(copy, true), await found(copy, false));
});

test("what is spoilt is made again", async (context) => {
  const project = makeProject(context, withoutPicture);
  const fresh = await found(project, true);
  for (const file of ["readings/river.json", "entries.json", "epithets.json"])
    writeFileSync(path.join(project, ".cache", file), "{");
  assert.deepEqual(await found(project, true), fresh);
});
