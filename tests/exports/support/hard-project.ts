// A project whose entries and texts hold what formats stumble over: formulas, marks, markup, odd ids, doubtful dates.
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { exportFormats } from "../../../src/exports/index.ts";
import type { Library } from "../../../src/model.ts";
import { loadProject, type ProjectFiles } from "../../support/project.ts";

const arabicText = `## رأس 😀

في [[الرقة]]ُ و«[[isis|داعش]]» 😀 [قال [[isis|التنظيم]] شيئًا]{.claim by=isis}[^n] **مهم** و[صلة](../hard/#c1). {#c1}

- بند عن [[raqqa|الرقة]]
- بند & <علامة>

| رأس | رأس |
|-----|-----|
| أ | [[أكتوبر]] |

[^n]: حاشية عن [[الرقة]].
`;

const englishText = `## Head 😀

In [[Raqqa]] and “[[isis|ISIS]]” 😀 [[[isis|the group]] said so]{.claim by=isis}[^n] **much** and [a link](../hard/#c1). {#c1}

- An item on [[Raqqa]]
- An item & <tag>

| Head | Head |
|------|------|
| a | [[October]] |

[^n]: A note on [[Raqqa]].
`;

const front = (lines: string) => `---\ntitle: "A “title”: {1} & <2>"\nsummary: About 50 % of it.\n${lines}\n---\n\n`;

const site = `title: { ar: حاشية, en: Hashiya }
tagline: { ar: قراءات, en: Readings }
description: { ar: وصف, en: Description }
languages: [ar, en]
url: https://hashiya.example/course
licence: CC-BY-4.0
`;

export const hardFiles: ProjectFiles = {
  "content/site.yaml": site,
  "content/readings/hard/index.ar.md": front("published: 2023-07-24\nauthors: [كاتب & كاتبة]\ntags: []") + arabicText,
  "content/readings/hard/index.en.md": front("translationOf: ar\ntranslators: [A_B]") + englishText,
  "glossary/places/raqqa.md": `---
label: { ar: الرقة, en: Raqqa }
aliases: { ar: ["=الرقة(1)", مدينة الرّقة], en: ["Ar-Raqqah", "a, \\"quoted\\" name"] }
names: [{ ar: الرقة البيضاء, en: White Raqqa, from: 2014, until: 2017 }]
transliteration: al-Raqqah
romanisation: ar-Raqqa
definition: { ar: "-مدينة & <نهر>", en: "+A city <on> a river ]]> {x}" }
kind: city
admin: { ar: مركز, en: "@capital" }
coordinates: { latitude: -0.0000001, longitude: 39.01, precision: city }
dates: { founded: 198X }
relations: [{ locatedIn: syria }, { relatedTo: isis, certainty: claimed }]
sameAs: { wikidata: Q1794, geonames: 172955 }
note: { ar: حاشية, en: A note }
sources: [{ title: Atlas & more, publisher: P, date: 1979~, url: "https://example.org/?a=1&b=2" }]
---
`,
  "glossary/places/syria.md": "---\nlabel: { ar: سوريا, en: Syria }\ndefinition: { ar: دولة., en: A country. }\n---\n",
  "glossary/organisations/isis.md": `---
label: { ar: تنظيم الدولة, en: Islamic State (ISIS) }
aliases: { ar: [داعش], en: [ISIS] }
definition: { ar: تنظيم., en: A group. }
kind: armed-group
dates: { founded: 2013-04 }
relations: [{ activeIn: syria }]
---
`,
  "glossary/terms/october.md": `---
label: { ar: أكتوبر, en: October }
definition: { ar: شهر., en: A month. }
relations: [{ broader: month }]
---
`,
  "glossary/terms/month.md": `---
label: { ar: شهر, en: Month }
definition: { ar: جزء من سنة., en: A part of a year. }
relations: [{ relatedTo: 7-days }]
---
`,
  "glossary/terms/7-days.md": "---\nlabel: { ar: أسبوع, en: Week }\ndefinition: { ar: مدة., en: A span. }\n---\n",
};

/** A PNG of one pixel. */
export const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export async function hardLibrary(context: TestContext, files: ProjectFiles = hardFiles): Promise<Library> {
  const { library, problems } = await loadProject(context, files);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  if (library === undefined) throw new Error("The project does not load");
  return library;
}

/** The file at a path, or at the only path with an ending, as text. */
export async function exported(library: Library, id: string, ending = ""): Promise<string> {
  const format = exportFormats.find((candidate) => candidate.id === id);
  const path = format?.paths(library).find((candidate) => candidate.endsWith(ending));
  if (format === undefined || path === undefined) throw new Error(`No ${id} ${ending}`);
  const contents = await format.write(library, path);
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}
