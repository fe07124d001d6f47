// The JSON Schema of configurations that Sveltia CMS publishes in its package.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Ajv } from "ajv";

const main = createRequire(import.meta.url).resolve("@sveltia/cms");
const schema = JSON.parse(readFileSync(path.join(path.dirname(main), "..", "schema", "sveltia-cms.json"), "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** What Sveltia CMS has to say against a configuration: "/collections/0/fields/2 must be string". */
export function configProblems(config: unknown): string[] {
  if (validate(config)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
