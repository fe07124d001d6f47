// content/readings/<slug>/ → Reading
import { z } from "zod";
import { nearestWord } from "../language/nearest-word.ts";
import type { Language, Localized, Outcome, Picture, Problem, Reading, Site, Version } from "../model.ts";
import { problem } from "../problem.ts";
import { alignVersions } from "./align.ts";
import { type Bundle, type BundleFolder, bundleFolders, loadBundle } from "./bundle.ts";
import type { DocumentFile } from "./document.ts";
import type { Project } from "./files.ts";
import { type keptReadings, listening, type ReadReading } from "./kept-readings.ts";
import { readingDateProblems } from "./reading-dates.ts";
import { edtf, text } from "./schema-parts.ts";
import { type EntryNames, type Gathered, loadPicture, textContext } from "./text-context.ts";
import { loadVersion } from "./version.ts";

export const levels = ["beginner", "intermediate", "advanced"] as const;

const origin = z.strictObject({
  title: text.optional(),
  publisher: text.optional(),
  url: z.url({ protocol: /^https?$/, error: "must be a web address" }).optional(),
  note: text.optional(),
});

/** The fields of a reading's front matter (DESIGN §3.1). */
export function readingSchemas() {
  const version = { title: text, summary: text, authors: z.array(text).optional(), source: origin.optional() };
  return {
    original: z.strictObject({
      ...version,
      published: edtf,
      updated: edtf.optional(),
      licence: text.optional(),
      level: z.enum(levels).optional(),
      tags: z.array(text).default([]),
      cover: text.optional(),
      draft: z.boolean().default(false),
    }),
    translation: z.strictObject({
      ...version,
      translationOf: text,
      translators: z.array(text).default([]),
      translated: edtf.optional(),
    }),
  };
}

type OriginalFields = z.output<ReturnType<typeof readingSchemas>["original"]>;
type TranslationFields = z.output<ReturnType<typeof readingSchemas>["translation"]>;

/**
 * Every reading of the project that is not a draft, by slug.
 * @param take reads each, or knows it
 */
export function loadReadings(
  project: Project,
  site: Site,
  names: EntryNames,
  gathered: Gathered,
  take: ReturnType<typeof keptReadings> = (_, read) => read(),
): Outcome<ReadonlyMap<string, Reading>> {
  const folders = bundleFolders(project, "content/readings", site.languages);
  const problems = [...folders.problems];
  const readings = new Map<string, Reading>();
  const schemas = readingSchemas();
  for (const folder of folders.value) {
    const read = take(folder.directory, () => readReading(project, folder, schemas, site, names));
    problems.push(...read.problems);
    gathered.links.push(...read.links);
    for (const [file, picture] of read.pictures) gathered.pictures.set(file, picture);
    if (read.value !== undefined) readings.set(folder.slug, read.value);
  }
  return { value: readings, problems };
}

function readReading(
  project: Project,
  folder: BundleFolder,
  schemas: ReturnType<typeof readingSchemas>,
  site: Site,
  names: EntryNames,
): ReadReading {
  const gathered: Gathered = { links: [], pictures: new Map() };
  const { value: bundle, problems } = loadBundle(project, folder, site.languages, schemas);
  const isShown = bundle !== undefined && folder.isNamed && !bundle.original.document.fields.data.draft;
  const heard = listening(names);
  const reading = isShown
    ? makeReading(project, bundle, site, heard.names, gathered)
    : { value: undefined, problems: [] };
  return {
    value: reading.value,
    problems: [...problems, ...reading.problems],
    links: gathered.links,
    pictures: [...gathered.pictures],
    named: heard.named(),
  };
}

function makeReading(
  project: Project,
  bundle: Bundle<OriginalFields, TranslationFields>,
  site: Site,
  names: EntryNames,
  gathered: Gathered,
): Outcome<Reading> {
  const { slug, original } = bundle;
  const { data } = original.document.fields;
  const problems: Problem[] = [
    ...tagProblems(original.document, site),
    ...readingDateProblems(original.document, bundle.translations),
  ];
  const versions = loadVersions(project, `readings/${slug}/`, bundle, site.languages, names, gathered, problems);
  const aligned = alignVersions(versions, original.language);
  problems.push(...aligned.problems);
  return {
    value: {
      slug,
      original: original.language,
      versions,
      rows: aligned.value,
      published: data.published,
      updated: data.updated,
      authors: ofEachVersion(bundle, (fields) => fields.authors),
      source: ofEachVersion(bundle, (fields) => fields.source),
      licence: data.licence ?? site.licence,
      level: data.level,
      tags: data.tags,
      cover: coverOf(project, original.document, gathered, problems),
      draft: false,
    },
    problems,
  };
}

/** What each version says in its own language, else what the original says. */
function ofEachVersion<T>(
  { original, translations }: Bundle<OriginalFields, TranslationFields>,
  field: (fields: OriginalFields | TranslationFields) => T | undefined,
): Localized<T | undefined> {
  const whole = field(original.document.fields.data);
  const translated = [...translations].map(([language, document]) => [language, field(document.fields.data) ?? whole]);
  return Object.fromEntries([[original.language, whole], ...translated]);
}

/** The versions of a bundle in the order of the site's languages. */
export function loadVersions(
  project: Project,
  self: string,
  bundle: Bundle<{ title: string }, { title: string }>,
  languages: readonly Language[],
  names: EntryNames,
  gathered: Gathered,
  problems: Problem[],
): Localized<Version> {
  const documents = new Map<Language, DocumentFile<{ title: string }>>([
    ...bundle.translations,
    [bundle.original.language, bundle.original.document],
  ]);
  const versions: Record<Language, Version> = {};
  for (const language of languages) {
    const document = documents.get(language);
    if (document === undefined) continue;
    const version = loadVersion(document, language, textContext(project, document.source, self, names, gathered));
    problems.push(...version.problems);
    versions[language] = version.value;
  }
  return versions;
}

function tagProblems({ fields }: DocumentFile<OriginalFields>, site: Site): readonly Problem[] {
  const known = Object.keys(site.tags);
  return fields.data.tags.flatMap((tag, index) => {
    if (known.includes(tag)) return [];
    const near = nearestWord(tag, known);
    const hint =
      near === undefined
        ? `Add ${tag} to tags in content/site.yaml.`
        : `Did you mean ${near}? Or add ${tag} to tags in content/site.yaml.`;
    return [problem("schema/value", fields.at("tags", index), `«${tag}» is no tag of the site.`, hint)];
  });
}

function coverOf(
  project: Project,
  document: DocumentFile<OriginalFields>,
  gathered: Gathered,
  problems: Problem[],
): Picture | undefined {
  const { cover } = document.fields.data;
  if (cover === undefined) return undefined;
  const folder = document.source.file.replace(/[^/]*$/, "");
  const picture = loadPicture(project, folder + cover, document.fields.at("cover"), gathered.pictures);
  problems.push(...picture.problems);
  return picture.value;
}
