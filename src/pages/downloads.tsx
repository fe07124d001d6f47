// What the site gives away: each format, whom it is for, its files.
import type { VNode } from "preact";
import { type DownloadedFormat, DownloadsLayout, type ReadingDownloads } from "#includes/layouts/downloads.tsx";
import { filedReadings } from "../derive/filed-readings.ts";
import { localised } from "../derive/localised.ts";
import type { ExportFormat } from "../exports/export-format.ts";
import { glossaryPaths, readingPaths } from "../exports/exported-files.ts";
import { exportFormats } from "../exports/index.ts";
import type { Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, type Translate, translator } from "../strings/index.ts";
import { readingTitles } from "./reading-titles.ts";

export const downloadsPage: PageKind = { id: "downloads", addresses, render };

/** The files of older readings are found by their address. */
const mostReadings = 50;
const bytesPerKilobyte = 1000;

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages) yield { path: `/${language}/downloads/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library } = context;
  const page = address.language;
  const t = translator(page, library.site);
  const readings = [...filedReadings(library).values()];
  return (
    <DownloadsLayout
      context={context}
      address={address}
      t={t}
      formats={exportFormats.map((format) => formatOf(context, page, t, format))}
      readings={readings.slice(0, mostReadings).map((reading) => readingDownloads(context, page, reading.slug))}
      hasMore={readings.length > mostReadings}
      newest={readings.length < library.readings.size ? readings.length : undefined}
    />
  );
}

function formatOf(context: SiteContext, page: Language, t: Translate, format: ExportFormat): DownloadedFormat {
  const { library, urls, glossaryFiles } = context;
  const words = (values: ExportFormat["title"]) => localised(values, page, ["en"])?.value ?? "";
  const files = glossaryPaths(format, library).map((path) => {
    const contents = glossaryFiles.find((file) => file.path === path)?.contents ?? "";
    const kilobytes = Math.max(1, Math.round(Buffer.byteLength(contents) / bytesPerKilobyte));
    return { href: urls.href(path), ...fileName(path, page, library), size: t("downloads.size", { n: kilobytes }) };
  });
  return {
    id: format.id,
    name: format.name,
    title: words(format.title),
    audience: words(format.audience),
    files,
    isOfReadings: format.readingPaths !== undefined && filedReadings(library).size > 0,
  };
}

function readingDownloads(context: SiteContext, page: Language, slug: string): ReadingDownloads {
  const { library, urls } = context;
  const reading = library.readings.get(slug);
  const files = exportFormats.flatMap((format) =>
    readingPaths(format, library, slug).map((path) => ({
      href: urls.href(path),
      format: format.name,
      ...fileName(path, page, library),
    })),
  );
  const title = reading === undefined ? undefined : readingTitles(context, page, reading)[0];
  return { href: urls.reading(page, slug), title: title ?? { language: page, text: slug }, files };
}

/** A file by its ending, and by its language where it is of one. */
function fileName(path: string, page: Language, { languages }: Library) {
  const [, ...endings] = path.slice(path.lastIndexOf("/") + 1).split(".");
  const language = languages.find((candidate) => candidate === endings[0]);
  const ending = `.${endings.slice(language === undefined ? 0 : 1).join(".")}`;
  return { ending, language: language === undefined ? undefined : languageName(language, page) };
}
