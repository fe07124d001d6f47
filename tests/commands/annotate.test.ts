import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { annotate } from "../../src/commands/annotate.ts";
import { check } from "../../src/commands/check.ts";
import { hashiya } from "../support/cli.ts";
import { runCommand } from "../support/command.ts";
import { bilingual, entryText, makeProject, readingText } from "../support/project.ts";

const ar = "content/readings/river/index.ar.md";
const en = "content/readings/river/index.en.md";
const arabic = readingText(
  "## في الرقة\n\nوداعش في الرقة، ولداعش `داعش` على الفرات.\n\nعقدوا التحالف، ثم «التحالف الدولي».\n",
);
const files = {
  ...bilingual,
  [ar]: arabic,
  [en]: readingText("## In Raqqa\n\nISIS in Raqqa, on the Euphrates.\n\nThe Global Coalition.\n", "ar"),
  "glossary/organisations/coalition.md": entryText({ ar: "التحالف الدولي", en: "Global Coalition" }, [
    "aliases: { ar: [التحالف] }",
    "guards: [{ form: التحالف, language: ar, mode: guarded, precededBy: [قوات], quoted: true }]",
  ]),
};
const read = (project: string, file: string) => readFileSync(path.join(project, file), "utf8");

test("without --write, a diff and nothing else", (context) => {
  const project = makeProject(context, files);
  const { code, out, error } = hashiya(project, "annotate", ar);
  assert.equal(code, 0);
  assert.deepEqual(
    out.split("\n").filter((line) => /^[-+@]/.test(line)),
    [
      `--- a/${ar}`,
      `+++ b/${ar}`,
      "@@ -6,6 +6,6 @@",
      "-وداعش في الرقة، ولداعش `داعش` على الفرات.",
      "+و[[داعش]] في [[الرقة]]، ولداعش `داعش` على [[الفرات]].",
      "-عقدوا التحالف، ثم «التحالف الدولي».",
      "+عقدوا التحالف، ثم «[[التحالف الدولي]]».",
    ],
  );
  assert.match(error, /4 mentions found; --write writes them/);
  assert.equal(read(project, ar), arabic);
});

test("--yes writes what is certain; check has nothing to say; a second run writes nothing", async (context) => {
  const project = makeProject(context, files);
  chmodSync(path.join(project, ar), 0o640);
  assert.equal((await runCommand(annotate, project, [ar, en], { yes: true })).code, 0);
  const written = [read(project, ar), read(project, en)];
  assert.match(written[0] ?? "", /^و\[\[داعش\]\] في \[\[الرقة\]\]، ولداعش/m);
  assert.match(written[0] ?? "", /^## في الرقة$/m);
  assert.match(written[1] ?? "", /^\[\[ISIS\]\] in \[\[Raqqa\]\], on the \[\[Euphrates\]\]\./m);
  const checked = await runCommand(check, project);
  assert.deepEqual([checked.code, checked.out], [0, "0 errors, 0 warnings\n"]);
  const before = statSync(path.join(project, ar));
  const again = await runCommand(annotate, project, [ar, en], { yes: true });
  assert.match(again.error, /: 0 mentions written\n/);
  assert.deepEqual([read(project, ar), read(project, en)], written);
  const after = statSync(path.join(project, ar));
  assert.deepEqual([after.mtimeMs, after.mode & 0o777], [before.mtimeMs, 0o640]);
  assert.deepEqual(readdirSync(path.dirname(path.join(project, ar))), ["index.ar.md", "index.en.md"]);
});

test("line ends, a byte order mark and the missing last line end stay", async (context) => {
  const text = `\uFEFF${readingText("ISIS  \nin\tRaqqa \n\n* x", "ar").replaceAll("\n", "\r\n")}`;
  const project = makeProject(context, { ...files, [en]: text });
  await runCommand(annotate, project, [en], { write: true });
  assert.equal(read(project, en), text.replace("ISIS", "[[ISIS]]").replace("Raqqa", "[[Raqqa]]"));
});

test("--every, and one entry alone", async (context) => {
  const project = makeProject(context, files);
  await runCommand(annotate, project, [ar], { yes: true, every: true, entry: "isis" });
  assert.equal(read(project, ar), arabic.replace("وداعش", "و[[داعش]]").replace("لداعش", "ل[[داعش]]"));
});

test("what may be two entries is told, not written", async (context) => {
  const project = makeProject(context, {
    ...files,
    "glossary/terms/islamic-state.md": entryText({ ar: "دولة", en: "State" }, ["aliases: { en: [ISIS] }"]),
  });
  const { error } = await runCommand(annotate, project, [en], { yes: true });
  assert.match(error, /index\.en\.md:9:1 {2}«ISIS» may be isis or islamic-state\n/);
  assert.doesNotMatch(read(project, en), /\[\[ISIS/);
});

test("an entry is not linked in its own text", async (context) => {
  const file = "glossary/organisations/isis.md";
  const text = entryText(
    { ar: "داعش", en: "ISIS" },
    [],
    "::: en\nISIS in Raqqa.\n:::\n\n::: ar\nداعش في الرقة.\n:::\n",
  );
  const project = makeProject(context, { ...files, [file]: text });
  await runCommand(annotate, project, [path.join(project, file)], { yes: true });
  assert.equal(read(project, file), text.replace("in Raqqa", "in [[Raqqa]]").replace("في الرقة", "في [[الرقة]]"));
});

const misuses: readonly (readonly [
  operands: readonly string[],
  options: Record<string, string | boolean>,
  says: RegExp,
])[] = [
  [[], {}, /annotate takes files/],
  [[en], { first: true, every: true }, /--first or --every/],
  [[en], { entry: "isi" }, /«isi» is the id of no entry\. Did you mean isis\?/],
];

for (const [operands, options, says] of misuses) {
  test(`misuse: ${says.source}`, async (context) => {
    const project = makeProject(context, files);
    await assert.rejects(runCommand(annotate, project, operands, options), says);
  });
}

test("a file outside the project or of another kind is refused", async (context) => {
  const project = makeProject(context, { ...files, "notes.txt": "ISIS" });
  const other = makeProject(context, { "x.md": "ISIS" });
  for (const [file, says] of [
    [path.join(other, "x.md"), /path\/outside/],
    ["notes.txt", /path\/type/],
    ["none.md", /file\/io/],
  ] as const) {
    const { code, error } = await runCommand(annotate, project, [file], { yes: true });
    assert.equal(code, 1);
    assert.match(error, says);
  }
  assert.deepEqual([read(other, "x.md"), read(project, "notes.txt")], ["ISIS", "ISIS"]);
});
