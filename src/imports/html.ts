// .html: a saved page of the web.
import type { ReadingFormat } from "./reading-format.ts";
import { declaredEncoding } from "./source/encoding.ts";
import { pageFacts } from "./source/page-facts.ts";
import { parseHtml } from "./source/parse-html.ts";
import { readTextFile } from "./source/text-file.ts";

export const html: ReadingFormat = {
  id: "html",
  extensions: [".html", ".htm", ".xhtml"],
  async read(file) {
    const read = readTextFile(file, declaredEncoding(file.bytes));
    if (read.value === undefined) return { value: undefined, problems: read.problems };
    const { text, remarks } = read.value;
    const { value: document, problems } = await parseHtml(text, file.name);
    if (document === undefined) return { value: undefined, problems };
    return { value: { document, facts: pageFacts(document), isTitled: true, isPage: true, remarks }, problems };
  },
};
