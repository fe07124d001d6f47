// Readings, pages, their versions and the site's own file (SPEC §13, rows 17–20, 27–35, 42, 49).
import { bilingual, english, entryText, type ProjectFiles, readingText, siteText } from "../support/project.ts";
import type { ProblemCase } from "./problem-case.ts";

const ar = "content/readings/river/index.ar.md";
const en = "content/readings/river/index.en.md";
const site = "content/site.yaml";
const withFiles = (files: ProjectFiles) => ({ ...bilingual, ...files });
const body = "[[Raqqa]] [[Euphrates]]\n\nMore.\n";
const original = bilingual[ar]?.toString() ?? "";

export const readingCases: readonly ProblemCase[] = [
  {
    name: "a mention of nothing, in a file of Windows line ends",
    files: withFiles({
      [en]: readingText("[[Raqqa]]\n\nOn the [[Euphrats]] and [[Damascus]].\n", "ar").replaceAll("\n", "\r\n"),
    }),
    expected: [`${en}:9:8 error mention/unknown`, `${en}:9:25 error mention/unknown`],
    message: /^«Euphrats» names no entry\.$/,
    hint: /^Did you mean Euphrates \(euphrates\)\?.* new entry/,
  },
  {
    name: "a mention that fits two entries",
    files: withFiles({
      [en]: readingText("The [[ISIS]] [[isis|group]].\n\nMore.\n", "ar"),
      "glossary/terms/group.md": entryText({ ar: "جماعة", en: "Group" }, ["aliases: { en: [Islamic State] }"]),
      "glossary/terms/state.md": entryText({ ar: "دولة", en: "State" }, ["aliases: { ar: [Islamic State] }"]),
      [ar]: readingText("قال [[Islamic State|التنظيم]].\n\nفقرة.\n"),
    }),
    expected: [`${ar}:7:5 error mention/ambiguous`],
    message: /group, state/,
    hint: /\[\[group\|التنظيم\]\] or \[\[state\|التنظيم\]\]/,
  },
  {
    name: "a mention of an entry that is broken is not reported as well",
    files: withFiles({ "glossary/places/raqqa.md": entryText({ ar: "الرقة", en: "Raqqa" }, ["lable: x"]) }),
    expected: ["glossary/places/raqqa.md:4:1 error schema/unknown-key"],
  },
  {
    name: "a relation and a link to an entry that is broken are not reported as well",
    files: withFiles({
      "glossary/organisations/isis.md": entryText({ ar: "داعش", en: "ISIS" }, ["kind: none"]),
      "glossary/terms/a.md": entryText(
        { ar: "أ", en: "A" },
        ["relations: [ { relatedTo: isis } ]"],
        "\n::: en\n[it](../organisations/isis.md) [[ISIS]]\n:::\n",
      ),
    }),
    expected: ["glossary/organisations/isis.md:4:7 error schema/value"],
  },
  {
    name: "a claim of a standing and of a speaker that are none",
    files: withFiles({
      [en]: readingText(
        "[[Raqqa]] [fell]{.claims by=isis}, [it is said]{.claim by=ISIS} [[Euphrates]].\n\nMore.\n",
        "ar",
      ),
    }),
    expected: [`${en}:7:18 error claim/standing`, `${en}:7:56 error claim/unknown-speaker`],
    hint: /^Did you mean \.claim\?$/,
  },
  {
    name: "the speaker of a claim by a name of its entry",
    files: withFiles({
      [en]: readingText("[[[Raqqa]] fell]{.claim by=ISIS} [[Euphrates]].\n\nMore.\n", "ar"),
    }),
    expected: [`${en}:7:25 error claim/unknown-speaker`],
    hint: /^Did you mean by=isis\?$/,
  },
  {
    name: "a claim that nobody makes, with an attribute that is none",
    files: withFiles({
      [en]: readingText("[[[Raqqa]] fell]{.claim bay=isis} [[Euphrates]].\n\nMore.\n", "ar"),
    }),
    expected: [`${en}:7:17 error claim/missing-speaker`, `${en}:7:25 error claim/attribute`],
  },
  {
    name: "a claim in a claim, and braces without brackets, in a file of Windows line ends",
    files: withFiles({
      [en]: readingText(
        "[[[Raqqa]] [fell]{.record}]{.claim by=isis}\n[[Euphrates]]{.record}.\n\nMore.\n",
        "ar",
      ).replaceAll("\n", "\r\n"),
    }),
    expected: [`${en}:7:18 error claim/nested`, `${en}:8:14 error claim/syntax`],
    hint: /^Close the outer claim/,
  },
  {
    name: "blocks that have no partner",
    files: withFiles({ [en]: readingText(`${body}\nOne more.\n`, "ar") }),
    expected: [`${en}:11:1 warning align/count`],
    message: /3 blocks in en, 2 in ar/,
  },
  {
    name: "blocks that have no partner in the original",
    files: withFiles({ [en]: readingText("[[Raqqa]]\n", "ar") }),
    expected: [`${ar}:9:1 warning align/count`],
  },
  {
    name: "a version missing",
    files: withFiles({ [en]: undefined }),
    expected: [`${ar}:1:1 warning reading/missing-version`],
    hint: /Add content\/readings\/river\/index\.en\.md/,
  },
  {
    name: "a translation without an original",
    files: withFiles({ [ar]: undefined }),
    expected: [`${en}:1:1 warning reading/missing-version`, `${en}:4:16 error reading/original`],
    hint: /Add content\/readings\/river\/index\.ar\.md/,
  },
  {
    name: "a translation of itself",
    files: withFiles({ [en]: readingText(body, "en") }),
    expected: [`${en}:4:16 error reading/original`],
    message: /of itself/,
    hint: /translationOf: ar/,
  },
  {
    name: "a translation of a language that is none",
    files: withFiles({ [en]: readingText(body, "arabic") }),
    expected: [`${en}:4:16 error reading/original`],
    hint: /translationOf: ar/,
  },
  {
    name: "two originals",
    files: withFiles({ [en]: readingText(body) }),
    expected: [`${en}:1:1 error reading/original`],
    hint: /Add translationOf: ar/,
  },
  {
    name: "a folder without a version",
    files: withFiles({ "content/readings/empty/notes.txt": "x" }),
    expected: ["content/readings/empty:1:1 error reading/original"],
  },
  {
    name: "a text beside the folders",
    files: withFiles({ "content/readings/river.md": readingText("Text.\n"), "content/readings/licence.txt": "x" }),
    expected: ["content/readings/river.md:1:1 error path/type"],
    hint: /Move it to content\/readings\/river\/index\.ar\.md/,
  },
  {
    name: "a version in a language that the site has not",
    files: withFiles({ "content/readings/river/index.fr.md": readingText("Texte.\n", "ar") }),
    expected: ["content/readings/river/index.fr.md:1:1 error site/language"],
    hint: /index\.ar\.md, index\.en\.md/,
  },
  {
    name: "nothing at all, or nothing that is seen",
    files: withFiles({ [en]: " \n\n" }),
    expected: [`${en}:1:1 error reading/empty`],
  },
  {
    name: "nothing but front matter",
    files: english("\n"),
    expected: [`${en}:8:1 error reading/empty`],
  },
  {
    name: "fields of the original in a translation",
    files: withFiles({ [en]: readingText(body, "ar").replace("\n---\n\n", "\nlevel: beginner\n---\n\n") }),
    expected: [`${en}:5:1 error schema/unknown-key`],
  },
  {
    name: "a date, a level, a tag that are none",
    files: withFiles({ [ar]: original.replace("2023-07-24", "2023-02-30\ntags: [histery, rivers]") }),
    expected: [`${ar}:4:12 error date/invalid`, `${ar}:5:8 error schema/value`, `${ar}:5:17 error schema/value`],
  },
  {
    name: "no date of publication",
    files: withFiles({ [ar]: original.replace("published: 2023-07-24\n", "") }),
    expected: [`${ar}:2:1 error schema/required`],
    hint: /Add published/,
  },
  {
    name: "a cover that is not there, and one outside",
    files: withFiles({
      [ar]: original.replace("2023-07-24", "2023-07-24\ncover: map.svg"),
      "content/readings/other/index.ar.md": original.replace("2023-07-24", "2023-07-24\ncover: ../../../../map.svg"),
      "content/readings/other/index.en.md": readingText(body, "ar"),
    }),
    expected: ["content/readings/other/index.ar.md:5:8 error path/outside", `${ar}:5:8 error image/missing`],
  },
  {
    name: "a page without a title, with a mention of nothing",
    files: withFiles({
      "content/pages/about/index.ar.md": "---\nsummary: x\n---\n\nنص\n",
      "content/pages/about/index.en.md": "---\ntitle: About\ntranslationOf: ar\n---\n\n[[Nobody]]\n",
    }),
    expected: ["content/pages/about/index.ar.md:2:1 error schema/required"],
  },
  {
    name: "names of folders and files that are no addresses",
    files: withFiles({
      "content/readings/River Two/index.ar.md": original,
      "content/readings/River Two/index.en.md": readingText(body, "ar"),
      "content/pages/search/index.ar.md": "---\ntitle: x\n---\n\nنص\n",
      "content/pages/search/index.en.md": "---\ntitle: x\ntranslationOf: ar\n---\n\ntext\n",
      "glossary/terms/nul.md": entryText({ ar: "لا", en: "Nul" }),
      "glossary/terms/en.md": entryText({ ar: "إن", en: "En" }),
      [`glossary/terms/${"a".repeat(81)}.md`]: entryText({ ar: "طويل", en: "Long" }),
    }),
    expected: [
      "content/pages/search:1:1 error path/name",
      "content/readings/River Two:1:1 error path/name",
      `glossary/terms/${"a".repeat(81)}.md:1:1 error path/name`,
      "glossary/terms/en.md:1:1 error path/name",
      "glossary/terms/nul.md:1:1 error path/name",
    ],
  },
  {
    name: "no languages",
    files: withFiles({ [site]: "title: { ar: x }\n" }),
    expected: [`${site}:1:1 error schema/required`],
    hint: /Add languages/,
  },
  {
    name: "languages that are none",
    files: withFiles({ [site]: siteText(["ar", "xx", "ar", "En"]) }),
    expected: [
      `${site}:4:18 error site/language`,
      `${site}:4:23 error site/language`,
      `${site}:4:28 error site/language`,
    ],
  },
  {
    name: "a field of the site with a slip in its name, an address without https",
    files: withFiles({ [site]: `${siteText(["ar", "en"])}licnece: x\nurl: ftp://a.example\n` }),
    expected: [`${site}:6:1 error schema/unknown-key`, `${site}:7:6 error schema/value`].sort(),
  },
  {
    name: "a site without its file",
    files: withFiles({ [site]: undefined }),
    expected: [`${site}:1:1 error project/missing`],
    hint: /--project/,
  },
  {
    name: "a translation that is older than its original",
    files: withFiles({
      [ar]: original.replace("published: 2023-07-24", "published: 2023-07-24\nupdated: 2024-02"),
      [en]: readingText(body, "ar").replace("translationOf: ar", "translationOf: ar\ntranslated: 2024-01-31"),
    }),
    expected: [`${en}:5:13 warning reading/outdated`],
    message: /is of 2024-01-31; its original is of 2024-02\./,
  },
  {
    name: "translations of the same time, or without a date",
    files: withFiles({
      [ar]: original.replace("published: 2023-07-24", "published: 2023-07-24\nupdated: 2024-02-15"),
      [en]: readingText(body, "ar").replace("translationOf: ar", "translationOf: ar\ntranslated: 2024"),
    }),
    expected: [],
  },
  {
    name: "dates of versions that are none, an update before the text",
    files: withFiles({
      [ar]: original.replace("published: 2023-07-24", "published: 2023-07-24\nupdated: 2022"),
      [en]: readingText(body, "ar").replace("translationOf: ar", "translationOf: ar\ntranslated: soon"),
    }),
    expected: [`${ar}:5:10 error date/order`, `${en}:5:13 error date/invalid`],
  },
];
