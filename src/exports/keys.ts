// The keys of all assignments, for teachers. Not among the exports that a site publishes.
import { keysFileOf } from "../assignments/keys-file.ts";
import type { ExportFormat } from "./export-format.ts";

export const keys: ExportFormat = {
  id: "keys",
  name: "Keys",
  title: { ar: "مفاتيح الواجبات", en: "Keys of assignments" },
  audience: { ar: "للمعلّمين وحدهم.", en: "For teachers only." },
  mediaTypes: { ".json": "application/json" },
  paths: () => [keysPath],
  write: ({ site, assignments }) => `${JSON.stringify(keysFileOf(site.url, assignments.values()), undefined, 1)}\n`,
};

/** Path below the site's root, where a site publishes its keys. */
export const keysPath = "data/keys.json";
