// The configuration of the editor: every field of the schemas is in a form, and Sveltia CMS would take it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editorConfig } from "../../src/admin/editor-config.ts";
import type { FormField } from "../../src/admin/form-field.ts";
import { type InputSchema, inputSchema } from "../../src/admin/input-schema.ts";
import { entryTypes } from "../../src/entry-types/index.ts";
import { assignmentSchema } from "../../src/load/assignment-schema.ts";
import { entrySchema } from "../../src/load/entry-schema.ts";
import { pageSchemas } from "../../src/load/page.ts";
import { questionSchemas } from "../../src/load/questions/index.ts";
import { readingSchemas } from "../../src/load/reading.ts";
import type { EditorHost, Site } from "../../src/model.ts";
import { library } from "../support/small-library.ts";
import { configProblems } from "./support/config-schema.ts";

const languages = ["ar", "en"];

function site(more: Partial<Site> = {}): Site {
  return { ...library([]).site, tags: { syria: { ar: "سوريا", en: "Syria" } }, admin: {}, ...more };
}

const config = editorConfig(site(), "/icon.svg");
const fieldsOf = (collection: string) => config.collections.find(({ name }) => name === collection)?.fields ?? [];

/** Fields that have another shape in the form, which their own tests look at. */
const reshaped = new Set(["relations", "questions", "kind"]);

/** Names of the fields that a schema has and a form lacks, "aliases.ar". */
function missing(schema: InputSchema, fields: readonly FormField[], path = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) return [path + name];
    if (reshaped.has(name)) return [];
    const object = [inner, ...(inner.anyOf ?? []), inner.items ?? {}].find(
      ({ properties }) => properties !== undefined,
    );
    return object === undefined ? [] : missing(object, field.fields ?? [], `${path}${name}.`);
  });
}

for (const type of entryTypes) {
  test(`the form of ${type.folder} has every field of the schema, and coordinates only where there is a place`, () => {
    const schema = inputSchema(entrySchema(type.id, languages));
    assert.ok(Object.keys(schema.properties ?? {}).length > 15);
    assert.deepEqual(missing(schema, fieldsOf(type.folder)), type.located ? [] : ["coordinates"]);
  });
}

for (const [collection, { original, translation }] of [
  ["readings", readingSchemas()],
  ["pages", pageSchemas()],
] as const) {
  test(`the form of ${collection} has every field of an original and of a translation, in each language`, () => {
    for (const schema of [original, translation])
      assert.deepEqual(missing(inputSchema(schema), fieldsOf(collection)), []);
    for (const field of fieldsOf(collection)) assert.equal(field.i18n, true, field.name);
  });
}

test("the form of an assignment has every field, and each kind of question its own", () => {
  const fields = fieldsOf("assignments");
  assert.deepEqual(missing(inputSchema(assignmentSchema(languages, ["choice"])), fields), []);
  const types = fields.find(({ name }) => name === "questions")?.types ?? [];
  for (const [kind, schema] of Object.entries(questionSchemas)) {
    const own = types.find(({ name }) => name === kind)?.fields ?? [];
    assert.deepEqual(missing(inputSchema(schema(languages)), own), ["kind"], kind);
  }
});

test("a relation is a row: its kind by name, its target, and what else it may say", () => {
  const row = fieldsOf("places").find(({ name }) => name === "relations")?.fields ?? [];
  const names = row.map(({ name }) => name);
  assert.deepEqual(names, ["relation", "entry", "from", "until", "at", "certainty", "source"]);
  assert.deepEqual(row[0]?.options?.[0], { label: "جزء من", value: "partOf" });
});

for (const language of languages) {
  test(`every field and every choice has a name in ${language}`, () => {
    const own = editorConfig(site({ languages: [language, ...languages.filter((one) => one !== language)] }), "/i.svg");
    const unnamed = (fields: readonly FormField[]): string[] =>
      fields.flatMap(({ name, label, options = [], fields: inner = [], types = [] }) => [
        ...(label === name ? [name] : []),
        ...options.filter((option) => option.label === option.value).map(({ value }) => `${name}=${value}`),
        ...unnamed([...inner, ...types]),
      ]);
    for (const { name, label, fields } of own.collections) {
      assert.notEqual(label, name);
      assert.deepEqual(unnamed(fields), [], name);
    }
  });
}

const hosts: readonly (EditorHost | undefined)[] = [
  undefined,
  { host: "github", repository: "hashiya/readings", branch: "main", signIn: "https://auth.hashiya.example" },
  { host: "gitlab", repository: "group/hashiya/readings", appId: "abc" },
  { host: "gitea", repository: "hashiya/readings", api: "https://git.hashiya.example/api/v1" },
];

for (const host of hosts) {
  test(`Sveltia CMS takes the configuration for ${host?.host ?? "a folder alone"}`, () => {
    const { backend, ...rest } = editorConfig(site({ admin: host ?? {} }), "/icon.svg");
    const written = JSON.parse(JSON.stringify({ ...rest, backend }));
    assert.deepEqual(configProblems(written), []);
    assert.notDeepEqual(configProblems({ ...written, unheard: 1 }), []);
  });
}

test("a site in one language has one version of each text", () => {
  const single = editorConfig(site({ languages: ["en"], title: { en: "Hashiya" } }), "/icon.svg");
  assert.deepEqual(single.i18n.locales, ["en"]);
  assert.deepEqual(configProblems(JSON.parse(JSON.stringify(single))), []);
});
