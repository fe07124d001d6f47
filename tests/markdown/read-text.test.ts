import assert from "node:assert/strict";
import { test } from "node:test";
import { english, loadProject } from "../support/project.ts";
import { markdownCases } from "./cases.ts";
import { show } from "./show.ts";

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
const more = { "content/readings/river/map.svg": picture };

for (const name of ["mentions", "claims", "notes", "blocks", "attributes", "addresses", "text"]) {
  for (const { title, input, expected } of markdownCases(name)) {
    test(`${name}: ${title}`, async (context) => {
      assert.equal(show(await loadProject(context, english(input, more))), expected);
    });
  }
}
