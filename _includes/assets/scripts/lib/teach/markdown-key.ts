// The key of an assignment from its own .md file. Fetched when such a file is opened: it brings the YAML parser.
import { parse } from "yaml";
import { type AuthorKey, readAuthorKey } from "../../../../../src/assignments/author-key.ts";
import type { PublishedSite, PublishedWork } from "../../../../../src/assignments/published.ts";
import { field, isFields } from "../../../../../src/assignments/untrusted.ts";
import type { OpenedFile } from "./open-files.ts";
import { loadTexts } from "./site-data.ts";

export interface FoundKey extends AuthorKey {
  readonly work: PublishedWork;
}

/** The key, and the site's assignment that it belongs to: by the file's name, else by reading and title. */
export async function keyFromMarkdown({ name, text }: OpenedFile, site: PublishedSite): Promise<FoundKey | undefined> {
  const matter = frontMatter(text);
  if (!isFields(matter)) return undefined;
  const slug = name.replace(/(?: ?\(\d+\))?\.(?:md|markdown)$/i, "");
  const title = JSON.stringify(field(matter, "title"));
  const reading = field(matter, "reading");
  const work =
    site.assignments.find((each) => each.slug === slug && each.reading === reading) ??
    site.assignments.find((each) => each.reading === reading && JSON.stringify(each.title) === title);
  if (work === undefined) return undefined;
  const key = readAuthorKey(matter, { site, work, texts: await loadTexts(work.reading) });
  return { work, ...key };
}

function frontMatter(text: string): unknown {
  const [, matter] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  try {
    return matter === undefined ? undefined : parse(matter, { maxAliasCount: 100, schema: "core", logLevel: "silent" });
  } catch {
    return undefined;
  }
}
