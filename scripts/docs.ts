// npm run docs: writes the pages of docs/ that are made from the registries.
import { writeFileSync } from "node:fs";
import { problemsPage } from "./problems-page.ts";

writeFileSync(new URL("../docs/problems.md", import.meta.url), problemsPage());
