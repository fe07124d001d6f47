// content/site.yaml → Site
import { z } from "zod";
import { epithets } from "../language/epithets.ts";
import type { Localized, Outcome, Site } from "../model.ts";
import { problem, spanAt, spanOfFile } from "../problem.ts";
import { type Project, readText } from "./files.ts";
import { readYaml } from "./front-matter.ts";
import { siteFile } from "./glossary-parts.ts";
import { namePattern } from "./names.ts";
import { localized, partlyLocalized, text } from "./schema-parts.ts";

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "is no language tag");

/** Where the editor of `/admin/` saves when it is not at work on a folder of this computer. */
const gitHost = z.strictObject({
  host: z.enum(["github", "gitlab", "gitea"]),
  repository: z.string().regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, "must be owner/name"),
  branch: text.optional(),
  api: z.url({ protocol: /^https$/, error: "must be an https address" }).optional(),
  signIn: z.url({ protocol: /^https$/, error: "must be an https address" }).optional(),
  appId: text.optional(),
});

/** Reads the languages first, since the rest of the file is checked against them. */
export function loadSite(project: Project): Outcome<Site | undefined> {
  const file = readText(project, siteFile);
  const source = file.value;
  if (source === undefined) {
    const message = "This folder is no project: it has no content/site.yaml.";
    const missing = file.problems.some((item) => item.code === "file/io");
    const problems = missing ? [problem("project/missing", spanOfFile(siteFile), message)] : file.problems;
    return { value: undefined, problems };
  }
  const read = <T>(schema: z.ZodType<T>) => readYaml(source, source.text, 0, schema);
  const languages = read(z.looseObject({ languages: z.array(text).min(1, "names none") }));
  if (languages.value === undefined) return { value: undefined, problems: languages.problems };
  const tags = languages.value.data.languages;
  const unknown = tags.flatMap((one, index) => {
    const isKnown = tag.safeParse(one).success && isLanguage(one) && tags.indexOf(one) === index;
    const place = languages.value?.at("languages", index) ?? spanAt(source, 0);
    return isKnown ? [] : [problem("site/language", place, `«${one}» is no language, or stands twice.`)];
  });
  if (unknown.length > 0) return { value: undefined, problems: [...file.problems, ...unknown] };
  const checked = read(siteSchema(tags));
  const problems = [...file.problems, ...checked.problems];
  if (checked.value === undefined) return { value: undefined, problems };
  const { data } = checked.value;
  const perLanguage = <T>(of: (language: string) => T): Localized<T> =>
    Object.fromEntries(tags.map((one) => [one, of(one)]));
  const value: Site = {
    title: data.title,
    tagline: data.tagline,
    description: data.description,
    languages: tags,
    url: (data.url ?? "").replace(/\/+$/, ""),
    licence: data.licence,
    contact: data.contact,
    digits: perLanguage((one) => data.digits?.[one] ?? (one === "ar" ? "arab" : "latn")),
    dateLocale: perLanguage((one) => data.dateLocale?.[one] ?? one),
    tags: data.tags,
    socialPictures: data.socialPictures,
    readingFiles: data.readingFiles === "all" ? Number.POSITIVE_INFINITY : data.readingFiles,
    publishKeys: data.teach.publishKeys,
    admin: data.admin === true ? {} : data.admin || undefined,
    epithets: perLanguage((one) => data.epithets?.[one] ?? epithets[one] ?? []),
  };
  if (!value.publishKeys) return { value, problems };
  const place = checked.value.at("teach", "publishKeys");
  const found = "Everyone who finds data/keys.json on the site has the answers of all assignments.";
  return { value, problems: [...problems, problem("assignment/key-public", place, found)] };
}

/** Each costs a build about a tenth of a second. */
const filedByDefault = 200;

function siteSchema(languages: readonly string[]) {
  return z.strictObject({
    title: localized(languages),
    tagline: localized(languages),
    description: localized(languages),
    languages: z.array(tag).min(1),
    url: z.url({ protocol: /^https?$/, error: "must be a web address" }).optional(),
    licence: text.default("CC-BY-4.0"),
    contact: z
      .string()
      .regex(/^(?:mailto:|https:\/\/)/, "must begin with mailto: or https:")
      .optional(),
    digits: partlyLocalized(languages, z.enum(["latn", "arab"])).optional(),
    dateLocale: partlyLocalized(languages, text).optional(),
    epithets: partlyLocalized(languages, z.array(text)).optional(),
    tags: z.record(z.string().regex(namePattern, "is no id"), localized(languages)).default({}),
    socialPictures: z.enum(["site", "readings"]).default("site"),
    readingFiles: z.union([z.literal("all"), z.int().nonnegative()]).default(filedByDefault),
    teach: z.strictObject({ publishKeys: z.boolean().default(false) }).prefault({}),
    admin: z
      .union([z.boolean(), gitHost], {
        error: "must be true, false, or a Git host such as { host: github, repository: owner/name }",
      })
      .default(true),
  });
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag) !== undefined;
  } catch {
    return false;
  }
}
