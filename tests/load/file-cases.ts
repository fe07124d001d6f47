// Files that cannot be read as text (SPEC §13, rows 43–46, 48, 50, 53).
import { bilingual, entryText, type ProjectFiles, readingText } from "../support/project.ts";
import type { ProblemCase } from "./problem-case.ts";

const en = "content/readings/river/index.en.md";
const isis = "glossary/organisations/isis.md";
const withFiles = (files: ProjectFiles) => ({ ...bilingual, ...files });
const text = readingText("[[Raqqa]] [[Euphrates]]\n\nMore.\n", "ar");
const withBytes = (before: string, ...bytes: readonly number[]) =>
  Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from("\n")]);

export const fileCases: readonly ProblemCase[] = [
  {
    name: "UTF-16 with its mark",
    files: withFiles({ [en]: Buffer.from(`\uFEFF${text}`, "utf16le") }),
    expected: [`${en}:1:1 error text/encoding`],
    message: /UTF-16/,
    hint: /iconv -f UTF-16/,
  },
  {
    name: "Windows-1256",
    files: withFiles({ [en]: withBytes(text, 0xc7, 0xe1, 0xd1) }),
    expected: [`${en}:10:1 error text/encoding`],
    message: new RegExp(`byte ${Buffer.byteLength(text)};.*Windows-1256`),
    hint: /iconv -f WINDOWS-1256/,
  },
  {
    name: "a binary file",
    files: withFiles({ [en]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]) }),
    expected: [`${en}:1:1 error text/encoding`],
    message: /binary/,
  },
  {
    name: "half a letter at the end",
    files: withFiles({ [en]: Buffer.concat([Buffer.from(text), Buffer.from([0xd8])]) }),
    expected: [`${en}:10:1 error text/encoding`],
  },
  {
    name: "a control character and a NUL",
    files: withFiles({ [en]: text.replace("More", "Mo\u0007re\u0000") }),
    expected: [`${en}:9:3 error text/control`, `${en}:9:6 error text/control`],
    message: /U\+0007/,
  },
  {
    name: "an override of direction, in a text and in front matter",
    files: withFiles({ [en]: text.replace("More", "Mo\u202Ere").replace("River", "Ri\u2066ver") }),
    expected: [`${en}:2:10 warning text/bidi-control`, `${en}:9:3 warning text/bidi-control`],
    message: /U\+2066/,
  },
  {
    name: "more than 5 MB",
    files: withFiles({ [isis]: `${entryText({ ar: "داعش", en: "ISIS" })}${"x\n".repeat(2_700_000)}` }),
    expected: [`${isis}:1:1 error file/too-large`],
  },
  {
    name: "a line of more than 1 MB",
    files: withFiles({ [isis]: `${entryText({ ar: "داعش", en: "ISIS" })}${"x".repeat(1_100_000)}` }),
    expected: [`${isis}:1:1 error file/too-large`],
  },
  {
    name: "a folder named like a file",
    files: withFiles({ "glossary/terms/claim.md/notes.txt": "x" }),
    expected: ["glossary/terms/claim.md:1:1 error path/type"],
  },
  {
    name: "a byte order mark, no line end at the end",
    files: withFiles({ [en]: `\uFEFF${text.trimEnd()}` }),
    expected: [],
  },
  {
    name: "letters and marks apart (NFD)",
    files: withFiles({
      "glossary/terms/cafe.md": entryText({ ar: "آخر".normalize("NFD"), en: "Café" }),
      [en]: readingText("[[Cafe\u0301]] [[آخر]]\n\nMore.\n", "ar"),
    }),
    expected: [],
  },
  {
    name: "markup in labels and definitions is text",
    files: withFiles({
      "glossary/terms/markup.md": entryText({ ar: '"><svg onload=x>', en: "</script><!-- \u2028 {{x}}" }),
    }),
    expected: [],
  },
];
