// What a cartridge brings into a course: folders of links to the site, and quizzes beside them where they are asked for.
import { wordsIn } from "../../assignments/published.ts";
import { newestFirst } from "../../derive/newest-first.ts";
import type { Assignment, Language, Library } from "../../model.ts";
import { nameUuid } from "../../publish/name-uuid.ts";
import { translator } from "../../strings/index.ts";
import { addressesOf, type ExportAddresses } from "../addresses.ts";
import { oneLine } from "../names.ts";
import { quiz } from "./quiz.ts";
import { webLink } from "./web-link.ts";

/** One thing of a course with the file that holds it. */
export interface CourseItem {
  /** An NCName, alone in the cartridge. */
  readonly id: string;
  readonly title: string;
  readonly type: "imswl_xmlv1p1" | "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";
  readonly path: string;
  readonly contents: string;
}

export interface CourseFolder {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CourseItem[];
}

export interface Course {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly folders: readonly CourseFolder[];
}

interface Setting {
  readonly library: Library;
  readonly language: Language;
  readonly addresses: ExportAddresses;
}

/** @param hasQuizzes with the assignments as quizzes, which hold their keys */
export function courseOf(library: Library, language: Language, hasQuizzes: boolean): Course {
  const { site } = library;
  const addresses = addressesOf(library);
  const setting = { library, language, addresses };
  const t = translator(language, site);
  const glossary = link("glossary", t("nav.glossary"), addresses.urls.absolute(addresses.urls.glossary(language)));
  return {
    id: `hashiya-${nameUuid(`hashiya course ${language} ${addresses.file("")}`)}`,
    language,
    title: oneLine(wordsIn(site.title, language).text),
    description: [
      wordsIn(site.description, language).text,
      hasQuizzes ? t("cartridge.quizzes") : t("cartridge.links"),
    ].join(" "),
    licence: site.licence,
    folders: [
      { id: "readings", title: t("nav.readings"), items: readingLinks(setting) },
      { id: "assignments", title: t("nav.assignments"), items: assignmentItems(setting, hasQuizzes) },
      { id: "more", title: t("nav.glossary"), items: [glossary] },
    ].filter(({ items }) => items.length > 0),
  };
}

function readingLinks({ library, language, addresses }: Setting): readonly CourseItem[] {
  return newestFirst(library).map(({ slug, versions, original }) => {
    const title = (versions[language] ?? versions[original])?.title ?? slug;
    return link(`reading-${slug}`, title, addresses.readingPage(language, slug));
  });
}

function assignmentItems(setting: Setting, hasQuizzes: boolean): readonly CourseItem[] {
  const { library, language, addresses } = setting;
  return [...library.assignments.values()].flatMap((assignment) => {
    const { text } = wordsIn(assignment.title, language);
    const address = addresses.urls.absolute(addresses.urls.assignment(language, assignment.slug));
    const own = link(`assignment-${assignment.slug}`, text, address);
    return hasQuizzes ? [own, ...quizItems(setting, assignment, address)] : [own];
  });
}

function quizItems({ library, language }: Setting, assignment: Assignment, address: string): readonly CourseItem[] {
  const contents = quiz(library, assignment, language, address);
  if (contents === undefined) return [];
  const id = `quiz-${assignment.slug}`;
  const title = translator(language, library.site)("cartridge.quiz", {
    title: wordsIn(assignment.title, language).text,
  });
  return [{ id, title, type: "imsqti_xmlv1p2/imscc_xmlv1p1/assessment", path: `${id}/assessment.xml`, contents }];
}

function link(id: string, words: string, address: string): CourseItem {
  const title = oneLine(words);
  return { id, title, type: "imswl_xmlv1p1", path: `${id}/link.xml`, contents: webLink(title, address) };
}
