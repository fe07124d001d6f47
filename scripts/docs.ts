// npm run docs: writes the pages of docs/ that are made from the registries and from package-lock.json.
import { writeFileSync } from "node:fs";
import { licencesPage } from "./licences-page.ts";
import { problemsPage } from "./problems-page.ts";

const pages = { licences: licencesPage, problems: problemsPage };
for (const [name, page] of Object.entries(pages)) {
  writeFileSync(new URL(`../docs/${name}.md`, import.meta.url), page());
}
