// What readers may keep: readings and assignments, each with the pages and pictures that it needs.
import type { Assignment, Language, Library, Localized, Markup, Reading, Version } from "../../model.ts";
import { readingTextsPath } from "../reading-texts.ts";

export interface KeptSubject {
  /** "readings/<slug>" or "assignments/<slug>": names its list. */
  readonly path: string;
  readonly title: Localized;
  /** Paths below the site's root. */
  readonly href: Localized;
  readonly pages: readonly string[];
  /** What a linked assignment on the reading is told of its text. */
  readonly texts: string;
  readonly entries: readonly string[];
  readonly pictures: readonly string[];
}

export function keptSubjects(library: Library): readonly KeptSubject[] {
  return [
    ...[...library.readings.values()].map((reading) => readingSubject(library, reading)),
    ...[...library.assignments.values()].flatMap((assignment) => assignmentSubject(library, assignment) ?? []),
  ];
}

/** One of them by its path. */
export function keptSubject(library: Library, path: string): KeptSubject | undefined {
  const slug = path.slice(path.indexOf("/") + 1);
  const reading = library.readings.get(slug);
  if (path.startsWith("readings/")) return reading && readingSubject(library, reading);
  const assignment = library.assignments.get(slug);
  return assignment && assignmentSubject(library, assignment);
}

const readingPath = (slug: string) => `readings/${slug}`;

/** The path of a page in each language of the site. */
function inEach(languages: readonly Language[], path: string): Localized {
  return Object.fromEntries(languages.map((language) => [language, `${language}/${path}/`]));
}

function entryPages(languages: readonly Language[], entries: Iterable<string>): string[] {
  return [...entries].flatMap((id) => Object.values(inEach(languages, `glossary/${id}`)));
}

/** An assignment with the whole of the reading that it is on. */
function assignmentSubject(library: Library, { slug, title, reading, focus }: Assignment): KeptSubject | undefined {
  const whole = library.readings.get(reading);
  if (whole === undefined) return undefined;
  const text = readingSubject(library, whole);
  const path = `assignments/${slug}`;
  const href = inEach(library.languages, path);
  const pages = Object.values(href).flatMap((page) => [page, `${page}print/`]);
  const entries = [...new Set([...text.entries, ...entryPages(library.languages, focus)])];
  return { ...text, path, title, href, pages: [...pages, ...text.pages], entries };
}

function readingSubject({ languages, entries }: Library, { slug, versions, original, cover }: Reading): KeptSubject {
  const texts = Object.values(versions);
  const mentioned = new Set(texts.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)));
  const bodies = [...mentioned].flatMap((id) => Object.values(entries.get(id)?.body ?? {}));
  const pictures = new Set([...texts.flatMap(markups), ...bodies].flatMap(picturesIn));
  if (cover !== undefined) pictures.add(cover.output);
  const title = Object.fromEntries(
    languages.map((language) => [language, (versions[language] ?? versions[original])?.title ?? slug]),
  );
  const href = inEach(languages, readingPath(slug));
  return {
    path: readingPath(slug),
    title,
    href,
    pages: Object.values(href),
    texts: readingTextsPath(slug),
    entries: entryPages(languages, mentioned),
    pictures: [...pictures],
  };
}

const markups = ({ blocks, notes }: Version): Markup[] => [...blocks, ...notes].map(({ html }) => html);

function picturesIn(markup: Markup): string[] {
  return markup.flatMap((part) => (typeof part !== "string" && part.kind === "picture" ? [part.output] : []));
}
