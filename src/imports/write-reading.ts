// A document becomes a file of content/readings/; its user learns what was left out and what comes next.
import { existsSync } from "node:fs";
import path from "node:path";
import { checkInside, listFolder, readText } from "../load/files.ts";
import { loadGlossary } from "../load/glossary.ts";
import { nameProblem } from "../load/names.ts";
import type { Language, Outcome, Problem } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import { textReport } from "../reports/text.ts";
import { type ImportedText, importReading } from "./import-reading.ts";
import { droppedReport, namesReport } from "./import-report.ts";
import type { ImportTarget } from "./import-target.ts";
import type { ImportFile, ReadingFormat } from "./reading-format.ts";
import { originalText, translationText } from "./reading-text.ts";
import { slugFrom } from "./slug.ts";
import { textLanguage } from "./text-language.ts";
import { writeTexts } from "./write-texts.ts";

/** What the user asked for. */
export interface ReadingWishes {
  readonly slug?: string;
  readonly language?: Language;
}

/** @returns the exit code; nothing that exists is overwritten */
export async function writeReading(
  target: ImportTarget,
  file: ImportFile & { readonly modified: Date },
  format: ReadingFormat,
  wishes: ReadingWishes,
): Promise<number> {
  const { project, site, terminal } = target;
  const fail = (problems: readonly Problem[]): number => {
    terminal.error(`${textReport(problems, terminal)}Nothing was written.\n`);
    return 1;
  };
  const { value: text, problems } = await importReading(file, format);
  if (text === undefined) return fail(problems);
  const language = wishes.language ?? textLanguage(text.body, site.languages, text.facts.language);
  if (language === undefined) {
    const message = `${file.name} is in none of the site's languages (${site.languages.join(", ")}).`;
    return fail([problem("import/document", spanOfFile(file.name), message, "Name one with --language.")]);
  }
  const day = file.modified.toISOString().slice(0, 10);
  const names = [path.parse(file.name).name, text.title];
  const slug = wishes.slug ?? slugFrom(names) ?? `reading-${text.facts.published ?? day}`;
  const place = placeOf(target, slug, language, wishes.slug !== undefined);
  if (place.value === undefined) return fail(place.problems);
  const { below, original } = place.value;
  const after = original === undefined ? originalText(text, language, day) : translationText(text, language, original);
  const defect = writeTexts(project, [{ file: below, after }]);
  if (defect !== undefined) return fail([defect]);
  terminal.out(report(text, below, original));
  const glossary = loadGlossary(project.directory).value;
  if (glossary !== undefined) terminal.out(namesReport(glossary, below, after, language));
  return 0;
}

interface Place {
  /** Relative to the project. */
  readonly below: string;
  /** The language of the original, where the text is to be its translation. */
  readonly original?: Language;
}

/** @param isNamed true where the user named the slug: only then is the text a translation of what is there */
function placeOf(target: ImportTarget, slug: string, language: Language, isNamed: boolean): Outcome<Place | undefined> {
  const { project, site } = target;
  const folder = `content/readings/${slug}`;
  const below = `${folder}/index.${language}.md`;
  // What is not there yet leads nowhere: the folder above it may.
  const outside = checkInside(project, path.posix.dirname(folder)) ?? checkInside(project, folder);
  const badName = nameProblem(slug, folder, site.languages) ?? outside;
  if (badName !== undefined) return { value: undefined, problems: [badName] };
  const exists = (name: string, hint: string): Outcome<undefined> => {
    return {
      value: undefined,
      problems: [problem("import/exists", spanOfFile(name), `${name} exists already.`, hint)],
    };
  };
  if (existsSync(path.join(project.directory, below))) {
    return exists(below, "Choose another address with --slug, or delete the file first.");
  }
  const original = originalIn(target, folder);
  if (original !== undefined && !isNamed) {
    return exists(folder, `Add --slug ${slug} if this is its translation; else choose another address with --slug.`);
  }
  return { value: { below, original }, problems: [] };
}

/** The language of the reading's original, where the folder has one. */
function originalIn({ project, site }: ImportTarget, folder: string): Language | undefined {
  const versions = listFolder(project, folder).flatMap(({ name }) => {
    const language = /^index\.([\w-]+)\.md$/.exec(name)?.[1];
    return language !== undefined && site.languages.includes(language) ? [{ language, name }] : [];
  });
  const isOriginal = ({ name }: { name: string }): boolean =>
    !/^translationOf:/m.test(readText(project, `${folder}/${name}`).value?.text ?? "");
  return versions.find(isOriginal)?.language;
}

function report(text: ImportedText, below: string, original: Language | undefined): string {
  const kind = original === undefined ? "a draft" : `a translation of the version in «${original}»`;
  const remarks = text.remarks.map((remark) => `${remark}\n`).join("");
  return `${below}: ${kind}, «${text.title}»\n${remarks}${droppedReport(text.dropped)}`;
}
