// Front matter that cannot be read or has the wrong shape (SPEC §13, rows 1–11).
import { bilingual, entryText, readingText } from "../support/project.ts";
import type { ProblemCase } from "./problem-case.ts";

const file = "glossary/places/raqqa.md";
const label = { ar: "الرقة", en: "Raqqa" };

/** An entry with these lines from line 4 of its file. */
const withFields = (...lines: readonly string[]) => ({ ...bilingual, [file]: entryText(label, lines) });
const withText = (text: string) => ({ ...bilingual, [file]: text });
const english = "content/readings/river/index.en.md";

export const yamlCases: readonly ProblemCase[] = [
  {
    name: "a quotation mark that never closes",
    files: withFields('kind: "city'),
    expected: [`${file}:5:1 error yaml/syntax`],
  },
  {
    name: "a colon in a value without quotation marks",
    files: {
      ...bilingual,
      [english]: readingText("[[Raqqa]] [[Euphrates]]\n\nMore.\n", "ar").replace("River", "a: b"),
    },
    expected: [`${english}:2:8 error yaml/syntax`],
    hint: /quotation marks/,
  },
  {
    name: "a wrong indent",
    files: withFields("dates:", "    founded: 772", "  renamed: 800"),
    expected: [`${file}:6:1 error yaml/syntax`],
  },
  {
    name: "a tab for an indent",
    files: withFields("dates:", "\tfounded: 772"),
    expected: [`${file}:5:1 error yaml/syntax`],
    hint: /spaces/,
  },
  {
    name: "a field that stands twice",
    files: withFields("kind: city", "kind: town"),
    expected: [`${file}:5:1 error yaml/duplicate-key`],
    hint: /line 4/,
  },
  {
    name: "a language that stands twice, though its letters stand elsewhere",
    files: withFields("admin: { en: a, ar: b, en: c }"),
    expected: [`${file}:4:24 error yaml/duplicate-key`],
    hint: /line 4/,
  },
  {
    name: "aliases that expand to a billion words",
    files: withText(
      `---\n${"abcdefgh"
        .split("")
        .map((key, index, all) => `${key}: &${key} [${index === 0 ? "x" : Array(9).fill(`*${all[index - 1]}`)}]`)
        .join("\n")}\n---\n`,
    ),
    expected: [
      "content/readings/river/index.ar.md:7:5 error mention/unknown",
      "content/readings/river/index.en.md:7:1 error mention/unknown",
      `${file}:2:1 error yaml/aliases`,
    ].sort(),
  },
  {
    name: "a tag of a function",
    files: withFields("transliteration: !!js/function 'x'"),
    expected: [`${file}:4:18 error yaml/tag`],
  },
  {
    name: "fields of every object's prototype",
    files: withFields("__proto__: { draft: true }", "constructor: x"),
    expected: [`${file}:4:1 error schema/unknown-key`, `${file}:5:1 error schema/unknown-key`],
  },
  {
    name: "front matter that never closes",
    files: withText("---\nlabel: { ar: الرقة, en: Raqqa }\n\ntext\n"),
    expected: [
      "content/readings/river/index.ar.md:7:5 error mention/unknown",
      "content/readings/river/index.en.md:7:1 error mention/unknown",
      `${file}:1:1 error front-matter/unclosed`,
    ],
  },
  {
    name: "no front matter",
    files: { ...bilingual, "glossary/terms/claim.md": "# Claim\n" },
    expected: ["glossary/terms/claim.md:1:1 error front-matter/missing"],
    hint: /hashiya new/,
  },
  {
    name: "a field with a slip in its name",
    files: withFields("alaises: { en: [Ar-Raqqah] }"),
    expected: [`${file}:4:1 error schema/unknown-key`],
    hint: /^Did you mean aliases\?$/,
  },
  {
    name: "a slip inside a field",
    files: withFields("dates: { fuonded: 772 }"),
    expected: [`${file}:4:10 error schema/unknown-key`],
    hint: /^Did you mean founded\?$/,
  },
  {
    name: "a field that is nothing like any",
    files: withFields("population: 500000"),
    expected: [`${file}:4:1 error schema/unknown-key`],
    hint: /label, aliases/,
  },
  {
    name: "a text for a list",
    files: withFields("aliases: { en: Ar-Raqqah }"),
    expected: [`${file}:4:16 error schema/type`],
    message: /aliases\.en must be a list/,
  },
  {
    name: "a text for a set of fields",
    files: { ...bilingual, "glossary/terms/claim.md": "---\nlabel: Claim\ndefinition: { ar: د, en: d }\n---\n" },
    expected: ["glossary/terms/claim.md:2:8 error schema/type"],
  },
  {
    name: "a number for a text",
    files: withFields("sources:", "  - title: 1984"),
    expected: [`${file}:5:12 error schema/type`],
  },
  {
    name: "no label in one of the languages",
    files: { ...bilingual, "glossary/organisations/isis.md": entryText({ ar: "داعش" }) },
    expected: [
      "glossary/organisations/isis.md:2:1 error schema/required",
      "glossary/organisations/isis.md:3:1 error schema/required",
    ],
    message: /label has no value for «en»/,
    hint: /Add en/,
  },
  {
    name: "no label at all",
    files: { ...bilingual, "glossary/terms/claim.md": "---\ndefinition: { ar: د, en: d }\n---\n" },
    expected: ["glossary/terms/claim.md:2:1 error schema/required"],
    hint: /Add label/,
  },
  {
    name: "a blank label",
    files: { ...bilingual, "glossary/organisations/isis.md": entryText({ ar: "داعش", en: " " }) },
    expected: ["glossary/organisations/isis.md:2:26 error schema/value"],
  },
  {
    name: "a kind that the type has not",
    files: withFields("kind: party"),
    expected: [`${file}:4:7 error schema/value`],
    hint: /country, region/,
  },
  {
    name: "an address that is none",
    files: withFields("sources:", "  - title: A", "    url: javascript:x"),
    expected: [`${file}:6:10 error schema/value`],
  },
];
