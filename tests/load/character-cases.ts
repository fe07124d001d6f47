// Invisible characters, presentation forms, look-alikes and tatweel (SPEC §12.4); every sign is written as its escape.
import { bilingual, entryText, readingText } from "../support/project.ts";
import type { ProblemCase } from "./problem-case.ts";

const en = "content/readings/river/index.en.md";
const isis = "glossary/organisations/isis.md";

const withWords = (words: string) => ({
  ...bilingual,
  [en]: readingText(`[[Raqqa]] [[Euphrates]]\n\n${words}\n`, "ar"),
});
const withEntry = (ar: string, ...fields: readonly string[]) => ({
  ...bilingual,
  [isis]: entryText({ ar, en: "ISIS" }, fields),
});

/** Words that are as they should be. */
const fine: readonly string[] = [
  "می\u200Cخواهم", // ZWNJ where Persian joins no letters
  "ه\u200D ب\u064E\u200Cب", // ZWJ that shapes a letter; a vowel sign before ZWNJ
  "\u{1F468}\u200D\u{1F469} \u2764\uFE0F\u200D\u{1F525}",
  "क\u094D\u200Dष", // Devanagari
  "\u200E\u200F\u061C",
  "\uFDFA \uFD3E\uFD3F \uFDFD", // honorifics and ornate brackets
  "Москва Αθήνα μm MQ-9 الـMQ",
  "\\n", // a backslash is no letter
];

export const characterCases: readonly ProblemCase[] = [
  { name: "characters that belong where they stand", files: withWords(fine.join(" ")), expected: [] },
  {
    name: "a zero-width space, a soft hyphen, joiners between Latin letters",
    files: withWords("a\u200Bb c\u00ADd e\u200Cf g\u200Dh i\u2060j"),
    expected: [2, 6, 10, 14, 18].map((column) => `${en}:9:${column} warning text/invisible`),
    message: /U\+200B/,
    hint: /--fix/,
  },
  {
    name: "a non-joiner at the edge of a word, a byte order mark within the text",
    files: withWords("داعش\u200C \uFEFFx"),
    expected: [`${en}:9:5 warning text/invisible`, `${en}:9:7 warning text/invisible`],
  },
  {
    name: "presentation forms",
    files: withWords("\uFEA9\uFE8D \uFDF2"),
    expected: [1, 2, 4].map((column) => `${en}:9:${column} warning text/invisible`),
    message: /U\+FEA9 stands here; «د»/,
  },
  {
    name: "Cyrillic and Greek letters in Latin words",
    files: withWords("R\u0430qqa \u0410leppo \u039Fman"),
    expected: [
      `${en}:9:1 warning text/confusable`,
      `${en}:9:7 warning text/confusable`,
      `${en}:9:14 warning text/confusable`,
    ],
    message: /U\+0430/,
  },
  {
    name: "a Latin letter in an Arabic word",
    files: withWords("دa\u0639ش"),
    expected: [`${en}:9:1 warning text/confusable`],
  },
  {
    name: "an escape of YAML before an Arabic letter is none",
    files: withEntry("داعش", 'aliases: { ar: ["أبوت\\u200cآباد", "سطر\\nآخر"] }'),
    expected: [],
  },
  {
    name: "tatweel in a label and an alias, not after an abbreviation of one letter",
    files: withEntry("داعـش", "aliases: { ar: [تنـظيم الدولة, هـ] }"),
    expected: [`${isis}:2:14 warning label/tatweel`, `${isis}:4:17 warning label/tatweel`],
    message: /«داعـش» is stretched/,
  },
];
