import assert from "node:assert/strict";
import { test } from "node:test";
import { authorityLinks } from "../../src/publish/authorities.ts";
import { plainDate, rfc3339 } from "../../src/publish/dates.ts";
import { licenceUrl } from "../../src/publish/licences.ts";
import { scriptJson } from "../../src/publish/script-json.ts";

for (const [date, expected] of [
  ["2023-07-24", "2023-07-24T00:00:00Z"],
  ["2023-07", "2023-07-01T00:00:00Z"],
  ["1979", "1979-01-01T00:00:00Z"],
  ["1988~", undefined],
  ["2022-01-20/2022-01-30", undefined],
] as const) {
  test(`rfc3339 of ${date}`, () => assert.equal(rfc3339(date), expected));
}

test("only dates without doubt are plain", () => {
  assert.deepEqual(["1979-05", "198X", undefined].map(plainDate), ["1979-05", undefined, undefined]);
});

for (const [licence, expected] of [
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["MIT", "https://spdx.org/licenses/MIT.html"],
  ["https://example.org/licence", "https://example.org/licence"],
  ["all rights reserved", undefined],
] as const) {
  test(`the address of ${licence}`, () => assert.equal(licenceUrl(licence), expected));
}

test("registers that are known give addresses, others only where they are addresses", () => {
  const links = authorityLinks({ wikidata: "Q1 2", unknown: "7", constructor: "8", atlas: "https://example.org/7" });
  assert.deepEqual(
    links.map(({ name, url }) => [name, url]),
    [
      ["Wikidata", "https://www.wikidata.org/entity/Q1%202"],
      ["atlas", "https://example.org/7"],
    ],
  );
});

test("JSON in a script holds nothing that ends it", () => {
  const value = { text: "</script><!-- & \u2028\u2029 «نص»" };
  const written = scriptJson(value);
  assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(written), value);
});
