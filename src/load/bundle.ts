// A folder that holds one text in several languages: which file is the original, which are its translations.
import type { z } from "zod";
import type { Language, Outcome, Problem } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import { checkDocument, type DocumentFile, type OpenDocument, openVersion } from "./document.ts";
import { checkInside, type FolderItem, type Project, readFolder } from "./files.ts";
import { nameProblem } from "./names.ts";
import type { VersionFields } from "./version.ts";

export interface Bundle<Original extends VersionFields, Translation extends VersionFields> {
  readonly slug: string;
  readonly original: { readonly language: Language; readonly document: DocumentFile<Original> };
  readonly translations: ReadonlyMap<Language, DocumentFile<Translation>>;
}

/** The schemas of a bundle's files. `translationOf` tells them apart before either is applied. */
export interface BundleSchemas<Original, Translation> {
  readonly original: z.ZodType<Original>;
  readonly translation: z.ZodType<Translation>;
}

export interface BundleFolder {
  readonly slug: string;
  /** Path in the project. */
  readonly directory: string;
  /** Whether its name can be that of a page. */
  readonly isNamed: boolean;
}

/** The folders of bundles below a folder of the project, "content/readings". */
export function bundleFolders(
  project: Project,
  folder: string,
  languages: readonly Language[],
): Outcome<readonly BundleFolder[]> {
  const { value: items, problems: unread } = readFolder(project, folder);
  const problems = [...unread];
  const folders: BundleFolder[] = [];
  for (const item of items) {
    const directory = `${folder}/${item.name}`;
    const astray = checkInside(project, directory) ?? looseText(item, directory, languages);
    if (astray !== undefined) problems.push(astray);
    if (astray !== undefined || !item.isFolder) continue;
    const badName = nameProblem(item.name, directory, languages);
    if (badName !== undefined) problems.push(badName);
    folders.push({ slug: item.name, directory, isNamed: badName === undefined });
  }
  return { value: folders, problems };
}

/** A text beside the folders: it would be read by nobody. */
function looseText(item: FolderItem, file: string, languages: readonly Language[]): Problem | undefined {
  if (item.isFolder || !item.name.endsWith(".md")) return undefined;
  const hint = `Move it to ${file.replace(/\.md$/, "")}/index.${languages[0]}.md.`;
  return problem("path/type", spanOfFile(file), `${file} is a file; a text has a folder of its own.`, hint);
}

/** The files of one bundle, sorted and their front matter checked. */
export function loadBundle<Original extends VersionFields, Translation extends VersionFields>(
  project: Project,
  { directory, slug }: Pick<BundleFolder, "directory" | "slug">,
  languages: readonly Language[],
  schemas: BundleSchemas<Original, Translation>,
): Outcome<Bundle<Original, Translation> | undefined> {
  const { value: files, problems: unread } = readFolder(project, directory);
  if (unread.length > 0) return { value: undefined, problems: unread };
  const problems: Problem[] = [];
  const originals: { language: Language; document: DocumentFile<Original> | undefined; file: string }[] = [];
  const translations = new Map<Language, DocumentFile<Translation>>();
  const seen: Language[] = [];
  let isBroken = false;
  for (const { name } of files) {
    const language = /^index\.([\w-]+)\.md$/.exec(name)?.[1];
    const file = `${directory}/${name}`;
    if (language === undefined) continue;
    if (!languages.includes(language)) {
      const hint = `Name one of the site's languages: ${languages.map((one) => `index.${one}.md`).join(", ")}.`;
      problems.push(problem("site/language", spanOfFile(file), `«${language}» is no language of this site.`, hint));
      continue;
    }
    seen.push(language);
    const open = openVersion(project, file);
    problems.push(...open.problems);
    if (open.value === undefined) {
      isBroken = true;
    } else if (isTranslation(open.value)) {
      const document = checkDocument(open.value, schemas.translation);
      problems.push(...document.problems);
      if (document.value === undefined) isBroken = true;
      else translations.set(language, document.value);
    } else {
      const document = checkDocument(open.value, schemas.original);
      problems.push(...document.problems);
      originals.push({ language, document: document.value, file });
    }
  }
  // A file that could not be read may be the one that is missed: its own problem is enough.
  if (!isBroken) problems.push(...originalProblems(directory, originals, translations, seen));
  for (const language of languages) {
    if (seen.length === 0 || seen.includes(language)) continue;
    const message = `${directory} has no version in «${language}».`;
    problems.push(
      problem(
        "reading/missing-version",
        spanOfFile(`${directory}/index.${seen[0]}.md`),
        message,
        `Add ${directory}/index.${language}.md.`,
      ),
    );
  }
  const [original] = originals;
  if (original?.document === undefined || originals.length > 1) return { value: undefined, problems };
  return {
    value: { slug, original: { language: original.language, document: original.document }, translations },
    problems,
  };
}

/** Decided by the text, before a schema is chosen: the two kinds of file have different fields. */
function isTranslation({ frontMatter }: OpenDocument): boolean {
  return /^translationOf[ \t]*:/m.test(frontMatter.yaml);
}

function originalProblems(
  directory: string,
  originals: readonly { language: Language; file: string }[],
  translations: ReadonlyMap<Language, DocumentFile<VersionFields>>,
  seen: readonly Language[],
): readonly Problem[] {
  if (seen.length === 0) {
    const message = `${directory} holds no version.`;
    return [
      problem(
        "reading/original",
        spanOfFile(directory),
        message,
        `Add ${directory}/index.<language>.md, or delete the folder.`,
      ),
    ];
  }
  const [first, ...others] = originals;
  if (first === undefined) {
    const [language, document] = [...translations][0] ?? [];
    const span = document?.fields.at("translationOf") ?? spanOfFile(`${directory}/index.${language ?? seen[0]}.md`);
    return [
      problem(
        "reading/original",
        span,
        `Every version of ${directory} is a translation.`,
        "Remove translationOf from the one that was written first.",
      ),
    ];
  }
  const doubled = others.map(({ file }) =>
    problem(
      "reading/original",
      spanOfFile(file),
      `${file} and ${first.file} both have no translationOf.`,
      `Add translationOf: ${first.language} to the translation.`,
    ),
  );
  const astray = [...translations].flatMap(([language, { fields }]): Problem[] => {
    const of = fields.data.translationOf;
    if (of === first.language) return [];
    const message =
      of === language
        ? "A version cannot be a translation of itself."
        : `translationOf is «${of}», which is not the original.`;
    return [
      problem("reading/original", fields.at("translationOf"), message, `Write translationOf: ${first.language}.`),
    ];
  });
  return [...doubled, ...astray];
}
