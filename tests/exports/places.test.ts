import assert from "node:assert/strict";
import { test } from "node:test";
import { boundOf } from "../../src/exports/places/timespan.ts";
import { exported, hardLibrary } from "./support/hard-project.ts";

test("GeoJSON has every place, longitude first, named in both languages", async (context) => {
  const collection = JSON.parse(await exported(await hardLibrary(context), "geojson"));
  assert.equal(collection.type, "FeatureCollection");
  const [raqqa, syria] = collection.features;
  assert.equal(collection.features.length, 2);
  assert.equal(raqqa.id, "https://hashiya.example/course/ar/glossary/raqqa/#entry");
  assert.deepEqual(raqqa.geometry, { type: "Point", coordinates: [39.01, -0.0000001] });
  assert.deepEqual(raqqa.properties.names, { ar: "الرقة", en: "Raqqa" });
  assert.equal(raqqa.properties.mentions, 6);
  assert.equal(syria.geometry, null, "a place whose position is not known has none");
});

test("Linked Places: classes, names with a citation, links, relations", async (context) => {
  const collection = JSON.parse(await exported(await hardLibrary(context), "lpf"));
  assert.match(collection["@context"], /linkedplaces-context/);
  for (const feature of collection.features) {
    assert.match(feature["@id"], /^https:/);
    assert.match(feature.properties.fclasses.join(), /^[AHLPRST]$/);
    assert.ok(feature.properties.title && feature.names[0].citations[0].label);
    assert.ok(feature.when !== undefined || feature.names[0].citations[0].year === 2023);
    assert.ok(["ar", "en"].every((lang) => feature.names.some((name: { lang?: string }) => name.lang === lang)));
  }
  const [raqqa] = collection.features;
  assert.deepEqual(raqqa.when.timespans, [{ start: { earliest: "1980-01-01", latest: "1989-12-31" } }]);
  assert.deepEqual(raqqa.geometry.coordinates, [39.01, -0.0000001]);
  assert.deepEqual(
    raqqa.links.map((link: { type: string }) => link.type),
    ["exactMatch", "exactMatch", "subjectOf"],
  );
  assert.equal(raqqa.relations[0].relationTo, "https://hashiya.example/course/ar/glossary/syria/#entry");
});

const bounds: readonly (readonly [string | undefined, unknown])[] = [
  ["1979", { in: "1979" }],
  ["1979-05-02", { in: "1979-05-02" }],
  ["198X", { earliest: "1980-01-01", latest: "1989-12-31" }],
  ["2022-01-20/2022-01-30", { earliest: "2022-01-20", latest: "2022-01-30" }],
  ["1988~", { earliest: "1988-01-01", latest: "1988-12-31" }],
  ["no date", undefined],
  [undefined, undefined],
];

for (const [date, bound] of bounds) {
  test(`${date} is bounded`, () => assert.deepEqual(boundOf(date), bound));
}
