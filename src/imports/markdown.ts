// .md of any dialect: rendered, then written again as a reading has it, so that raw HTML goes through the same sieve.
import markdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import { parse } from "yaml";
import type { ReadingFormat } from "./reading-format.ts";
import { type RawFacts, safeFacts } from "./source/document-facts.ts";
import { parseHtml } from "./source/parse-html.ts";
import { readTextFile } from "./source/text-file.ts";

export const markdown: ReadingFormat = {
  id: "markdown",
  extensions: [".md", ".markdown"],
  async read(file) {
    const read = readTextFile(file);
    if (read.value === undefined) return { value: undefined, problems: read.problems };
    const { text } = read.value;
    const [, frontMatter = "", body = text] =
      /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text) ?? [];
    const remarks = [...read.value.remarks];
    const { value: document, problems } = await parseHtml(renderer(remarks).render(body), file.name);
    const facts = safeFacts(frontMatterFacts(frontMatter));
    return { value: document && { document, facts, isTitled: true, isPage: false, remarks }, problems };
  },
};

function renderer(remarks: string[]) {
  const md = markdownIt("default", { html: true, linkify: false, typographer: false });
  // Addresses are judged with those of every other format, so that what is refused is listed.
  md.validateLink = () => true;
  md.use(footnote);
  md.core.ruler.after("block", "dialects", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== "inline") continue;
      for (const { written, instead, remark } of dialects) {
        const plain = token.content.replace(written, instead);
        if (plain !== token.content && !remarks.includes(remark)) remarks.push(remark);
        token.content = plain;
      }
    }
  });
  return md;
}

/** What other programs write in Markdown and a reading cannot hold. */
const dialects: readonly { written: RegExp; instead: string; remark: string }[] = [
  {
    written: /\s*\{[#.:][^{}]*\}\s*$/,
    instead: "",
    remark: "Names and classes in braces at the end of blocks were left out.",
  },
  { written: /!\[\[[^[\]]{1,500}\]\]/g, instead: "", remark: "Files embedded with ![[…]] were left out." },
  {
    written: /(?<=\[\[[^[\]|#]{1,500})#[^[\]|]{0,500}(?=\||\]\])/g,
    instead: "",
    remark: "Mentions name entries: the #sections in them were left out.",
  },
];

/** Fields of front matter of any system, by the names that most of them use. */
function frontMatterFacts(yaml: string): RawFacts {
  const fields = parsed(yaml);
  const text = (...names: readonly string[]): string | undefined => {
    const value = names.map((name) => fields.get(name)).find((one) => one !== undefined && one !== null);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const authors = [fields.get("authors") ?? fields.get("author") ?? []].flat();
  const source = fields.get("source");
  const inSource = new Map(typeof source === "object" && source !== null ? Object.entries(source) : []);
  return {
    title: text("title"),
    summary: text("summary", "description", "excerpt"),
    published: text("published", "date"),
    authors: authors.filter((author) => typeof author === "string"),
    publisher: typeof inSource.get("publisher") === "string" ? inSource.get("publisher") : undefined,
    url: typeof inSource.get("url") === "string" ? inSource.get("url") : text("url", "canonical"),
    language: text("language", "lang"),
  };
}

function parsed(yaml: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 100, logLevel: "silent" });
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
