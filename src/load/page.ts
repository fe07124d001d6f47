// content/pages/<slug>/ → SitePage
import { z } from "zod";
import type { Outcome, Site, SitePage } from "../model.ts";
import { bundleFolders, loadBundle } from "./bundle.ts";
import type { Project } from "./files.ts";
import { loadVersions } from "./reading.ts";
import { text } from "./schema-parts.ts";
import type { EntryNames, Gathered } from "./text-context.ts";

/** The fields of a page's front matter. */
export function pageSchemas() {
  const version = { title: text, summary: text.optional() };
  return {
    original: z.strictObject(version),
    translation: z.strictObject({
      ...version,
      translationOf: text,
      translators: z.array(text).default([]),
    }),
  };
}

/** Every page of the project, by slug. */
export function loadPages(
  project: Project,
  site: Site,
  names: EntryNames,
  gathered: Gathered,
): Outcome<ReadonlyMap<string, SitePage>> {
  const folders = bundleFolders(project, "content/pages", site.languages);
  const problems = [...folders.problems];
  const pages = new Map<string, SitePage>();
  const schemas = pageSchemas();
  for (const folder of folders.value) {
    const { value: bundle, problems: unread } = loadBundle(project, folder, site.languages, schemas);
    problems.push(...unread);
    if (bundle === undefined || !folder.isNamed) continue;
    const { slug } = bundle;
    const versions = loadVersions(project, `pages/${slug}/`, bundle, site.languages, names, gathered, problems);
    pages.set(slug, { slug, original: bundle.original.language, versions });
  }
  return { value: pages, problems };
}
