// Entries with any words in them leave as CSV, TBX or SKOS and come back as they were.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { stringify } from "yaml";
import { importCommand } from "../../src/commands/import.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { exported } from "../exports/support/hard-project.ts";
import { runCommand } from "../support/command.ts";
import { type ProjectFiles, siteText, writeFiles } from "../support/project.ts";
import { fieldText, runs } from "./support/texts.ts";

/** A bar parts names in a cell, which docs/formats.md says. */
const name = fieldText.filter((text) => !text.includes("|"));
const both = (text: fc.Arbitrary<string>) => fc.record({ ar: text, en: text });
const entry = fc.record(
  {
    label: both(name),
    definition: both(fieldText),
    aliases: fc.record({ en: fc.uniqueArray(name, { maxLength: 3 }), ar: fc.uniqueArray(name, { maxLength: 2 }) }),
    transliteration: fieldText,
    note: both(fieldText),
    coordinates: fc.record({
      latitude: fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 1000),
      longitude: fc.integer({ min: -180_000, max: 180_000 }).map((value) => value / 1000),
    }),
  },
  { requiredKeys: ["label", "definition"] },
);
const site = siteText(["ar", "en"]);

const formats = [
  ["csv", "glossary.csv"],
  ["tbx", "glossary.tbx"],
  ["skos", "glossary.ttl"],
  ["skos", "glossary.jsonld"],
] as const;

for (const [format, file] of formats) {
  test(`${file}: what leaves comes back`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 3 }), async (entries) => {
        const files = entries.map((fields, index): [string, string] => [
          `glossary/places/e${index}.md`,
          `---\n${stringify(fields, { lineWidth: 0 })}---\n`,
        ]);
        const first = await inFolder({ "content/site.yaml": site, ...Object.fromEntries(files) }, async (project) => {
          const { value, problems } = await loadLibrary(project);
          // An alias that says nothing new is left out by an import.
          const isFit = problems.every(
            ({ severity, code }) => severity !== "error" && code !== "entry/alias-redundant",
          );
          fc.pre(value !== undefined && isFit);
          return value === undefined ? "" : exported(value, format, file);
        });
        await inFolder({ "content/site.yaml": site, [file]: first }, async (project) => {
          const { code, error } = await runCommand(importCommand, project, [file], { write: true });
          assert.equal(code, 0, error);
          const { value } = await loadLibrary(project);
          assert.equal(value === undefined ? "" : await exported(value, format, file), first);
        });
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
}

async function inFolder<T>(files: ProjectFiles, use: (project: string) => Promise<T>): Promise<T> {
  const project = mkdtempSync(path.join(tmpdir(), "hashiya-fuzz-"));
  try {
    writeFiles(project, files);
    return await use(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
