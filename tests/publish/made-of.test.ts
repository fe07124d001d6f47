// What pages and files say they are made of: while it is the same, they come out the same, whatever else is changed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { writeCorpus } from "../../bench/corpus/index.ts";
import { loadLibrary } from "../../src/load/library.ts";
import type { Library } from "../../src/model.ts";
import { pageKinds } from "../../src/pages/index.ts";
import { siteFileKinds } from "../../src/publish/index.ts";
import { folderContents } from "../support/folder.ts";
import { contextOf } from "../support/page.ts";
import { makeProject, type ProjectFiles, writeFiles } from "../support/project.ts";
import { numbersFrom, pick } from "../support/random.ts";

type Random = () => number;
/** Gives the file's new text; undefined to remove it. */
type Edit = (text: string, random: Random) => string | undefined;

const inLine = (field: string, change: (line: string) => string) => (text: string) =>
  text.replace(new RegExp(`^${field}: .*$`, "m"), change);
const entryId = (random: Random) => `entry-${String(Math.floor(random() * entries)).padStart(5, "0")}`;

const entries = 10;
const ofReading: Readonly<Record<string, Edit>> = {
  title: inLine("title", (line) => `${line} anew`),
  summary: inLine("summary", (line) => `${line} More.`),
  word: (text, random) => {
    const words = [...text.slice(text.lastIndexOf("---") + 3).matchAll(/(?<= )\p{L}{4,}(?= \p{L})/gu)];
    const { 0: word, index = 0 } = pick(words, random);
    const at = text.lastIndexOf("---") + 3 + index;
    return `${text.slice(0, at)}${word}s${text.slice(at + word.length)}`;
  },
  mention: (text, random) => `${text}\nOf [[${entryId(random)}|this]] and [[${entryId(random)}|that]].\n`,
  claim: (text, random) => `${text}\n[It was so]{.claim by=${entryId(random)}}.\n`,
  date: inLine("published", () => "published: 2025-01-02"),
  updated: (text) => text.replace(/^published: .*$/m, "$&\nupdated: 2025-02-03"),
  tag: inLine("tags", () => "tags: [subject-3]"),
  draft: (text) => text.replace(/^published: .*$/m, "$&\ndraft: true"),
};
const ofEntry: Readonly<Record<string, Edit>> = {
  label: inLine("label", (line) => line.replace(" }", "ت }")),
  alias: inLine("aliases", (line) => line.replace("]", "s]")),
  definition: inLine("definition", (line) => line.replace(" }", " anew }")),
  body: (text) => text.replace(/\n:::\n\n$/, " anew.$&").replace(/\.\n:::/, " anew.\n:::"),
  place: inLine("coordinates", () => "coordinates: { latitude: 35.1, longitude: 40.2, precision: city }"),
  kind: inLine("kind", (line) => line.replace(/\w+$/, (kind) => (kind === "town" ? "village" : "militia"))),
  relation: (text, random) =>
    text.includes("relations:")
      ? text.replace(/\nrelations:\n(?: {2}- .*\n)+/, "\n")
      : text.replace(/^definition: .*$/m, `$&\nrelations:\n  - { relatedTo: ${entryId(random)} }`),
  source: (text) => text.replace(/^definition: .*$/m, "$&\nsources:\n  - { title: A report, date: 2020 }"),
};

const assignment = [
  "---",
  "title: { ar: واجب, en: Assignment }",
  "reading: reading-00001",
  "due: 2030-01-02",
  "questions:",
  "  - kind: short",
  "    id: q1",
  "    prompt: { ar: لماذا؟, en: Why? }",
  "    points: 2",
  "---",
  "::: ar",
  "اقرأ.",
  ":::",
  "::: en",
  "Read.",
  ":::",
  "",
].join("\n");

function changed(files: ProjectFiles, random: Random): ProjectFiles {
  const file = pick(
    Object.keys(files).filter((name) => name.endsWith(".md")),
    random,
  );
  if (file.startsWith("content/assignments")) return {};
  const edits = Object.values(file.startsWith("content") ? ofReading : ofEntry);
  return { [file]: pick(edits, random)(String(files[file]), random) };
}

/** Path and what it is made of → what comes out. */
async function madeFrom(library: Library): Promise<ReadonlyMap<string, string>> {
  const context = contextOf(library);
  const made = new Map<string, string>();
  for (const { id, addresses, render, madeOf } of pageKinds) {
    if (madeOf === undefined) continue;
    for (const address of addresses(library))
      made.set(`${id} ${address.path} ${madeOf(library, address)}`, renderToString(render(context, address)));
  }
  for (const kind of siteFileKinds) {
    if (!planned.has(kind.id)) continue;
    for await (const file of await kind.files(context)) {
      if ("make" in file && !file.path.endsWith(".png"))
        made.set(`${file.path} ${file.madeOf}`, Buffer.from((await file.make()) ?? "").toString("base64"));
    }
  }
  return made;
}

const planned: ReadonlySet<string> = new Set(["exports", "figure-files"]);
const steps = 14;

for (const seed of [1, 2]) {
  test(`after ${steps} edits of a project, from seed ${seed}`, async (context) => {
    const random = numbersFrom(seed);
    const project = makeProject(context, {});
    writeCorpus(project, { readings: 4, entries, seed });
    writeFiles(project, {
      "content/site.yaml": readFileSync(path.join(project, "content/site.yaml"), "utf8").replace(
        "readingFiles: 0",
        "readingFiles: 3",
      ),
      "content/assignments/first.md": assignment,
    });
    const filesNow = () =>
      Object.fromEntries(
        Object.entries(folderContents(project)).map(([file, bytes]) => [file, Buffer.from(bytes, "latin1").toString()]),
      );
    const before = filesNow();
    const known = new Map<string, string>();
    let again = 0;
    for (let step = 0; step < steps; step += 1) {
      const { value: library, problems } = await loadLibrary(project);
      assert.ok(library);
      if (step === 0)
        assert.deepEqual(
          problems.filter(({ severity }) => severity === "error"),
          [],
        );
      if (problems.every(({ severity }) => severity !== "error")) {
        for (const [name, contents] of await madeFrom(library)) {
          const first = known.get(name);
          if (first !== undefined) again += 1;
          assert.ok(first === undefined || first === contents, `step ${step}: ${name} is made of the same, and is not`);
          known.set(name, contents);
        }
      }
      // Now and then everything is as it was at first.
      writeFiles(project, step % 7 === 6 ? before : changed(filesNow(), random));
    }
    assert.ok(again > 200, `${again} were made again`);
  });
}
