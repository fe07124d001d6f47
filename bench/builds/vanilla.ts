// The same texts as a plain Eleventy site: one template a text, one layout.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const configuration = `export default (config) => {
  config.setUseGitIgnore(false);
  return { markdownTemplateEngine: false, templateFormats: ["md"] };
};
`;
const layout = `<!doctype html><html lang="{{ page.lang }}"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>{{ content }}</main></body></html>
`;

/** Writes the site's source to a folder: the texts of `content` and a layout for all of them. */
export function writeVanilla(folder: string, content: string): void {
  cpSync(path.join(content, "readings"), path.join(folder, "readings"), { recursive: true });
  mkdirSync(path.join(folder, "_includes"), { recursive: true });
  writeFileSync(path.join(folder, "_includes/plain.liquid"), layout);
  writeFileSync(path.join(folder, "readings/readings.json"), JSON.stringify({ layout: "plain.liquid" }));
  writeFileSync(path.join(folder, "eleventy.config.mjs"), configuration);
}
