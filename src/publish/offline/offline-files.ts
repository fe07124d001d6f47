// What lets readers keep a part of the site: the service worker, and a list for each reading and assignment of all
// that it needs, with its weight (SPEC §12.7).
import { contentHash } from "../../load/files.ts";
import type { Library, Localized } from "../../model.ts";
import { compareText } from "../../problem.ts";
import { isOwnScript } from "../../search/engine.ts";
import type { SiteFile } from "../../site-context.ts";
import { manifestPath } from "../manifest.ts";
import { studyDataPath } from "../study-data.ts";
import { teachDataPath } from "../teach-data.ts";
import { type KeptSubject, keptSubjects } from "./kept-subjects.ts";
import type { PublishedFile } from "./published-file.ts";

export interface OfflineSite {
  readonly library: Library;
  /** Every page, asset, picture and file of the search index. */
  readonly published: readonly PublishedFile[];
  /** The bundled service worker. */
  readonly worker: string;
}

/** `data/offline/<subject>.json`. `files` are paths below the site's root; weights are bytes before compression. */
export interface KeptList {
  readonly title: Localized;
  readonly href: Localized;
  /** Whether search works without a network. */
  readonly search: boolean;
  /** Whether the page of study works without a network. */
  readonly study: boolean;
  readonly bytes: number;
  readonly files: readonly string[];
}

/** What opens a teacher's link to any reading, where it weighs no more than this. */
const mostLinkBytes = 500_000;
/** What the page of study works with, where it weighs no more than this. */
const mostStudyBytes = 1_000_000;
/** A search index that weighs more is left on the network. */
const mostSearchBytes = 1_500_000;

export function offlineFiles({ library, published, worker }: OfflineSite): readonly SiteFile[] {
  const bytesOf = new Map(published.map(({ path, bytes }) => [path, bytes]));
  const weigh = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (bytesOf.get(path) ?? 0), 0);
  const shell = shellFiles(library, published);
  const search = searchFiles(library, published);
  const isSearchKept = search.length > 0 && weigh(search) <= mostSearchBytes;
  const links = [teachDataPath, ...library.languages.map((language) => `${language}/assignments/open/`)];
  const isLinkKept = weigh(links) <= mostLinkBytes;
  const study = library.languages.flatMap((language) => [`${language}/study/`, studyDataPath(language)]);
  const isStudyKept = study.every((path) => bytesOf.has(path)) && weigh(study) <= mostStudyBytes;
  const version = contentHash(
    published
      .map(({ path, hash }) => `${path} ${hash}\n`)
      .sort(compareText)
      .join(""),
  );
  const listOf = ({ title, href, pages, texts, entries, pictures }: KeptSubject): KeptList => {
    const own = [...pages, ...entries, ...pictures, ...(isLinkKept ? [...links, texts] : [])];
    if (isStudyKept) own.push(...study);
    if (isSearchKept) own.push(...search);
    const files = [...new Set(own)].filter((path) => bytesOf.has(path));
    return { title, href, search: isSearchKept, study: isStudyKept, bytes: weigh(files) + weigh(shell), files };
  };
  return [
    { path: "sw.js", contents: `self.shelf=${JSON.stringify({ version, shell })};\n${worker}` },
    ...keptSubjects(library).map((subject) => ({
      path: `data/offline/${subject.path}.json`,
      contents: JSON.stringify(listOf(subject)),
    })),
  ];
}

/** Styles, scripts, typefaces, icons, and the page that stands in for those that are not kept. */
function shellFiles({ languages }: Library, published: readonly PublishedFile[]): readonly string[] {
  const named = new Set(languages.flatMap((language) => [`${language}/offline/`, manifestPath(language)]));
  return published
    .map(({ path }) => path)
    .filter((path) => named.has(path) || (path.startsWith("assets/") && !path.startsWith("assets/pictures/")))
    .sort(compareText);
}

function searchFiles({ languages }: Library, published: readonly PublishedFile[]): readonly string[] {
  const pages = new Set(languages.map((language) => `${language}/search/`));
  return published
    .map(({ path }) => path)
    .filter(
      (path) =>
        pages.has(path) || path.startsWith("data/names") || (path.startsWith("pagefind/") && !isOwnScript(path)),
    )
    .sort(compareText);
}
