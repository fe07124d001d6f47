import assert from "node:assert/strict";
import { test } from "node:test";
import { loadCommands } from "../../src/commands/index.ts";
import { hashiya } from "../support/cli.ts";
import { bilingual, makeProject } from "../support/project.ts";

test("help names every command, and each command's help its options", async (context) => {
  const project = makeProject(context, {});
  const help = hashiya(project, "--help");
  assert.equal(help.code, 0);
  for (const { id, summary } of await loadCommands())
    assert.ok(help.out.includes(`  ${id}`) && help.out.includes(summary), id);
  const build = hashiya(project, "build", "--help");
  assert.equal(build.code, 0);
  for (const name of ["--output DIR", "--path-prefix PATH", "--no-search", "--project DIR"]) {
    assert.ok(build.out.includes(name), name);
  }
});

test("the version is the package's", (context) => {
  const { code, out } = hashiya(makeProject(context, {}), "--version");
  assert.equal(code, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/);
});

/** Words on the command line → what the one line of complaint says. */
const misuses: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [["biuld"], /«biuld» is no command\. Did you mean build\?/],
  [["frobnicate"], /«frobnicate» is no command\. hashiya --help/],
  [["check", "--formt", "json"], /--formt.*Did you mean --format\?/],
  [["check", "--format", "xml"], /--format takes text, json, sarif, github, not «xml»/],
  [["check", "--format"], /--format.*argument missing.*hashiya check --help/],
  [["check", "stray"], /check takes no «stray»/],
  [["serve", "--port", "80808"], /--port takes a number/],
  [["new", "reading"], /new takes what to make/],
  [["new", "raeding", "x"], /Did you mean reading\?/],
  [["new", "constructor", "x"], /new takes what to make/],
  [["new", "reading", "My Text"], /Rename it to my-text/],
  [["new", "reading", "../x"], /cannot be part of an address/],
  [["new", "entry", "x", "--type", "thing"], /--type takes organisation, place, person, term/],
  [["check", "--project", "nowhere"], /nowhere is no project: it holds no content\//],
  [["build", "--output", "content/site"], /path\/output: .* is inside content\//],
  [["build", "--output", "."], /path\/output: .* holds the project itself/],
];

for (const [words, says] of misuses) {
  test(`misuse: hashiya ${words.join(" ")}`, (context) => {
    const { code, out, error } = hashiya(makeProject(context, bilingual), ...words);
    assert.equal(out, "");
    assert.match(error, says);
    assert.equal(error.trimEnd().split("\n").length, 1);
    assert.equal(code, 2);
  });
}

test("without a command, the help and exit code 2", (context) => {
  const { code, out } = hashiya(makeProject(context, {}));
  assert.deepEqual([code, out.startsWith("Usage: hashiya")], [2, true]);
});

for (const command of ["check", "build", "new reading x"]) {
  test(`a folder without content/ is misuse: ${command}`, (context) => {
    const { code, error } = hashiya(makeProject(context, { "readme.md": "x" }), ...command.split(" "));
    assert.equal(code, 2);
    assert.match(error, /is no project.*--project/);
  });
}
