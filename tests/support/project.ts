// Small projects in temporary folders, written from records of files, for tests of what reads a project.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { loadLibrary } from "../../src/load/library.ts";
import type { Language, Library, Localized, Problem } from "../../src/model.ts";

/** Path in the project → content; `undefined` leaves a file of the base out. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The line (from 1) at which the body of `readingText` begins. */
export const bodyLine = 7;

/** One version of a reading; `index.ar.md` is the original unless `translationOf` says otherwise. */
export function readingText(body: string, translationOf?: Language): string {
  const kind = translationOf === undefined ? "published: 2023-07-24" : `translationOf: ${translationOf}`;
  return `---\ntitle: River\nsummary: About a river.\n${kind}\n---\n\n${body}`;
}

/** An entry's file: label in line 2, definition in line 3, then `fields`, one a line, from line 4; then the body. */
export function entryText(label: Localized, fields: readonly string[] = [], body = ""): string {
  const definition = Object.fromEntries(Object.keys(label).map((language) => [language, "What it is."]));
  const lines = [`label: ${JSON.stringify(label)}`, `definition: ${JSON.stringify(definition)}`, ...fields];
  return `---\n${lines.join("\n")}\n---\n${body}`;
}

export function siteText(languages: readonly Language[]): string {
  const words = (text: string) => JSON.stringify(Object.fromEntries(languages.map((language) => [language, text])));
  return [
    `title: ${words("Hashiya")}`,
    `tagline: ${words("Readings")}`,
    `description: ${words("Readings with a glossary")}`,
    `languages: ${JSON.stringify(languages)}`,
    `tags: { history: ${words("History")} }`,
    "",
  ].join("\n");
}

/** Two languages, one reading of two aligned blocks, three entries, nothing wrong. */
export const bilingual: ProjectFiles = {
  "content/site.yaml": siteText(["ar", "en"]),
  "content/readings/river/index.ar.md": readingText("تقع [[الرقة]] على [[الفرات]].\n\nفقرة ثانية.\n"),
  "content/readings/river/index.en.md": readingText("[[Raqqa]] lies on the [[Euphrates]].\n\nMore.\n", "ar"),
  "glossary/places/raqqa.md": entryText({ ar: "الرقة", en: "Raqqa" }, [
    "aliases: { ar: [مدينة الرقة], en: [Ar-Raqqah] }",
    "coordinates: { latitude: 35.95, longitude: 39.01 }",
  ]),
  "glossary/places/euphrates.md": entryText({ ar: "نهر الفرات", en: "Euphrates" }, ["aliases: { ar: [الفرات] }"]),
  "glossary/organisations/isis.md": entryText({ ar: "داعش", en: "ISIS" }),
};

/** One language, one reading with the given body, the same three entries: for what a single text can do. */
export function english(body: string, more: ProjectFiles = {}): ProjectFiles {
  return {
    "content/site.yaml": siteText(["en"]),
    "content/readings/river/index.en.md": readingText(body),
    "glossary/places/raqqa.md": entryText({ en: "Raqqa" }, ["aliases: { en: [Ar-Raqqah] }"]),
    "glossary/places/euphrates.md": entryText({ en: "Euphrates" }),
    "glossary/organisations/isis.md": entryText({ en: "ISIS" }),
    ...more,
  };
}

/** What runs something when it ends: a test's context, or node:test's own `after` for a whole file. */
export interface CleansUp {
  after(cleanUp: () => void): void;
}

/** Writes a project to a temporary folder that goes with the test, or with the file: `makeProject({ after }, files)`. */
export function makeProject(context: CleansUp, files: ProjectFiles): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), "hashiya-test-")));
  context.after(() => rmSync(directory, { recursive: true, force: true }));
  writeFiles(directory, files);
  return directory;
}

export function writeFiles(directory: string, files: ProjectFiles): void {
  for (const [file, content] of Object.entries(files)) {
    const absolute = path.join(directory, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    if (content === undefined) rmSync(absolute, { force: true });
    else writeFileSync(absolute, content);
  }
}

export interface LoadedProject {
  readonly directory: string;
  readonly library: Library | undefined;
  readonly problems: readonly Problem[];
}

export async function loadProject(context: TestContext, files: ProjectFiles): Promise<LoadedProject> {
  const directory = makeProject(context, files);
  const { value, problems } = await loadLibrary(directory);
  return { directory, library: value, problems };
}

/** Problems as a table's cell: `content/x.md:7:3 error mention/unknown`. */
export function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`);
}
