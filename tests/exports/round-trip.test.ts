// What leaves comes back: export, import into an empty project, export again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { importCommand } from "../../src/commands/import.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { runCommand } from "../support/command.ts";
import { makeProject } from "../support/project.ts";
import { exported, hardFiles, hardLibrary } from "./support/hard-project.ts";

const files = [
  ["csv", "glossary.csv"],
  ["tbx", "glossary.tbx"],
  ["skos", "glossary.ttl"],
  ["skos", "glossary.jsonld"],
] as const;

for (const [format, name] of files) {
  test(`${name}: into the same project it changes nothing`, async (context) => {
    const first = await exported(await hardLibrary(context), format, name);
    const project = makeProject(context, { ...hardFiles, [name]: first });
    const { code, out, error } = await runCommand(importCommand, project, [name]);
    assert.equal(code, 0, error);
    assert.match(out, /^0 new entries, 0 changed, 6 as they are\.\n$/);
  });

  test(`${name}: from an empty project it comes out as it went in`, async (context) => {
    const first = await exported(await hardLibrary(context), format, name);
    const project = makeProject(context, { "content/site.yaml": hardFiles["content/site.yaml"], [name]: first });
    const { code, error } = await runCommand(importCommand, project, [name], { write: true });
    assert.equal(code, 0, error);
    const { value, problems } = await loadLibrary(project);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error"),
      [],
    );
    if (value === undefined) throw new Error("The project does not load");
    assert.equal(await exported(value, format, name), first);
  });
}
