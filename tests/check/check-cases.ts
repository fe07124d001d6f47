// What only the whole project shows: names that one version mentions and another does not, entries without mentions.
import type { ProblemCase } from "../load/problem-case.ts";
import { bilingual, entryText, type ProjectFiles, readingText } from "../support/project.ts";

const ar = "content/readings/river/index.ar.md";
const en = "content/readings/river/index.en.md";
const isis = "glossary/organisations/isis.md";

const withTexts = (arabic: string, english: string, more: ProjectFiles = {}): ProjectFiles => ({
  ...bilingual,
  [ar]: readingText(arabic),
  [en]: readingText(english, "ar"),
  [isis]: undefined,
  ...more,
});

/** Remarks included. */
export const checkCases: readonly ProblemCase[] = [
  {
    name: "both versions mention the same entries",
    files: withTexts("[[الرقة]] و[[الفرات]].\n", "[[Raqqa]] and the [[Euphrates]].\n"),
    expected: [],
  },
  {
    name: "a name with brackets in one version only",
    files: withTexts("## داعش\n\n[[الرقة]] و[[الفرات]].\n", "## Raqqa\n\nRaqqa and the [[Euphrates]].\n"),
    expected: [`${en}:9:1 warning mention/one-sided`, `${en}:9:1 info mention/unannotated`].sort(),
    message: /«Raqqa» has no brackets; the same block in «ar» mentions raqqa\.|may be raqqa/,
  },
  {
    name: "each version mentions an entry once, where it comes first",
    files: withTexts("[[الفرات]].\n\n[[الرقة]].\n", "The [[Euphrates]] in [[Raqqa]].\n\nRaqqa.\n"),
    expected: [`${en}:9:1 info mention/unannotated`],
    hint: /hashiya annotate/,
  },
  {
    name: "a version that mentions every name leaves one out",
    files: withTexts(
      "[[الرقة]] و[[الفرات]].\n\n[[الرقة]].\n\n[[الفرات]].\n",
      "[[Raqqa]], [[Euphrates]].\n\nRaqqa.\n\n[[Euphrates]].\n",
    ),
    expected: [`${en}:9:1 info mention/unannotated`, `${en}:9:1 warning mention/one-sided`],
  },
  {
    name: "the other version says it in other words",
    files: withTexts("[[الرقة]] و[[الفرات]].\n", "The city on the [[Euphrates]].\n"),
    expected: [],
  },
  {
    name: "an entry that no reading mentions",
    files: withTexts("[[الرقة]] و[[الفرات]].\n", "[[Raqqa]] and the [[Euphrates]].\n", {
      [isis]: entryText({ ar: "داعش", en: "ISIS" }),
    }),
    expected: [`${isis}:1:1 info entry/unused`],
  },
];
