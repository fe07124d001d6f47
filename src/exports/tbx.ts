// The glossary in TBX, version 3 (ISO 30042:2019), dialect TBX-Basic in its DCA style.
import { x } from "xastscript";
import { localised } from "../derive/localised.ts";
import { entryTypeById } from "../entry-types/index.ts";
import type { Library } from "../model.ts";
import type { ExportFormat } from "./export-format.ts";
import { indentedXmlFile } from "./indented-xml.ts";
import { entriesById } from "./names.ts";
import { conceptEntry } from "./tbx/concept-entry.ts";

const path = "data/tbx/glossary.tbx";

const structural: ReadonlySet<string> = new Set(
  ["tbx", "tbxHeader", "fileDesc", "publicationStmt", "titleStmt", "sourceDesc"].concat([
    "text",
    "body",
    "conceptEntry",
    "langSec",
    "termSec",
  ]),
);

export const tbx: ExportFormat = {
  id: "tbx",
  name: "TBX",
  title: { ar: "مسرد للمترجمين", en: "a termbase for translators" },
  audience: {
    ar: "لبرامج الترجمة وقواعد المصطلحات.",
    en: "For translation tools and termbases.",
  },
  mediaTypes: { ".tbx": "application/x-tbx+xml" },
  alternateOf: "glossary",
  paths: () => [path],
  write: (library) => indentedXmlFile(rootElement(library), structural),
};

/** The publication statement stands before the title (TBX core structure, fileDesc). */
function rootElement(library: Library) {
  const { site, languages, entries } = library;
  const [first = "en"] = languages;
  const title = localised(site.title, first, languages)?.value ?? "";
  const entryList = entriesById(entries).filter(({ type }) => entryTypeById.has(type));
  return x(
    "tbx",
    { type: "TBX-Basic", style: "dca", "xml:lang": first, xmlns: "urn:iso:std:iso:30042:ed-2" },
    x(
      "tbxHeader",
      {},
      x(
        "fileDesc",
        {},
        x("publicationStmt", {}, x("p", site.licence)),
        x("titleStmt", {}, x("title", title)),
        x("sourceDesc", {}, x("p", site.url === "" ? title : `${title}, ${site.url}`)),
      ),
    ),
    x(
      "text",
      {},
      x(
        "body",
        entryList.map((entry) => conceptEntry(library, entry)),
      ),
    ),
  );
}
