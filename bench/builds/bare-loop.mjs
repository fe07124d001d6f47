// node bare-loop.mjs CONTENT OUTPUT      The least a site costs: each text read, made HTML by markdown-it, written.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import markdownIt from "markdown-it";

const [content = "", output = ""] = process.argv.slice(2);
const markdown = markdownIt();
for (const name of readdirSync(content, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".md")) continue;
  const [, , body = ""] = readFileSync(path.join(content, name), "utf8").split(/^---$/m);
  const language = /\.(\w+)\.md$/.exec(name)?.[1] ?? "en";
  const file = path.join(output, name.replace(/\.md$/, ".html"));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><main>${markdown.render(body)}</main></html>`,
  );
}
