// `check --fix`: what it mends, and that every other byte stays.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fixProject } from "../../src/check/fix.ts";
import { check } from "../../src/commands/check.ts";
import { runCommand } from "../support/command.ts";
import { bilingual, entryText, makeProject, readingText } from "../support/project.ts";

const isis = "glossary/organisations/isis.md";
const en = "content/readings/river/index.en.md";
const head = 'label: { ar: داعش, en: "ISIS" } # a remark\ndefinition: { ar: تعريف, en: What it is. }\n';
const front = (fields: string) => `---\n${head}${fields}---\n`;

/** An entry before and after. */
const entries: readonly (readonly [name: string, before: string, after: string])[] = [
  ["tatweel in a label", front("").replace("داعش", "داعـــش"), front("")],
  [
    "tatweel in quotes and in a timed name",
    front('names: [{ ar: "الـدولة" }]\n'),
    front('names: [{ ar: "الدولة" }]\n'),
  ],
  ["an alias at the beginning", front("aliases: { ar: [دَاعِش, دولة] }\n"), front("aliases: { ar: [دولة] }\n")],
  ["an alias in the middle", front("aliases: { en: [A,  isis , B] }\n"), front("aliases: { en: [A,  B] }\n")],
  ["aliases at the end", front("aliases: { en: [A, Isis, a] }\n"), front("aliases: { en: [A] }\n")],
  ["the only alias", front("aliases: { en: [Isis] }\n"), front("aliases: { en: [] }\n")],
  [
    "an alias in a line",
    front("aliases:\n  en:\n    - A\n    - isis\n    - B\n"),
    front("aliases:\n  en:\n    - A\n    - B\n"),
  ],
  ["the only alias, in a line", front("aliases:\n  en:\n    - isis\n"), front("aliases:\n  en: []\n")],
  ["a remark is not deleted", front("aliases: { en: [A, # first\n  isis, # second\n  B] }\n"), ""],
  ["tatweel in an alias that goes", front("aliases: { ar: [دا\u0640عش, دولة] }\n"), front("aliases: { ar: [دولة] }\n")],
  ["an escape", front('aliases: { ar: ["دو\\u0640لة"] }\n'), ""],
];

for (const [name, before, after] of entries) {
  for (const [kind, form] of [
    ["", (text: string) => text],
    [", CRLF and a byte order mark", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ] as const) {
    test(`mends an entry: ${name}${kind}`, (context) => {
      const project = makeProject(context, { ...bilingual, [isis]: form(before) });
      fixProject(project);
      const read = () => readFileSync(path.join(project, isis), "utf8");
      assert.equal(read(), form(after === "" ? before : after));
      assert.deepEqual(fixProject(project), []);
    });
  }
}

test("mends characters, prints what it changed, then what is left", async (context) => {
  const body = (words: string) => readingText(`[[Raqqa]] [[Euphrates]]\n\n${words}\n`, "ar");
  const project = makeProject(context, {
    ...bilingual,
    [en]: body("a\u200Bb \uFEA9\uFE8D \uFDF2 R\u0430qqa"),
    [isis]: entryText({ ar: "داعش", en: "ISIS" }, ["aliases: { en: [isis] }"]),
  });
  const { out, code } = await runCommand(check, project, [], { fix: true });
  assert.equal(code, 0);
  assert.equal(readFileSync(path.join(project, en), "utf8"), body("ab دا الله R\u0430qqa"));
  const brief = out.split("\n").map((line) => line.split("  ").slice(0, 3).join("  "));
  assert.deepEqual(
    brief.filter((line) => !line.startsWith("    ")),
    [
      ...[2, 5, 6, 8].map((column) => `${en}:9:${column}  mended  text/invisible`),
      `${isis}:4:17  mended  entry/alias-redundant`,
      "5 mended",
      `${en}:9:12  warning  text/confusable`,
      "0 errors, 1 warning",
      "",
    ],
  );
  const again = await runCommand(check, project, [], { fix: true, format: "json" });
  assert.equal(again.error, "0 mended\n");
  assert.equal(JSON.parse(again.out).warnings, 1);
});
