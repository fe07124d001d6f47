// A figure as a page shows it.
import type { FigureProps } from "#includes/parts/figure.tsx";
import type { FigureRow, FigureSetting, MadeFigure } from "../figures/figure.ts";
import type { Language, Library } from "../model.ts";
import { figureFilePath } from "../publish/figure-paths.ts";
import type { SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { offeredReadings } from "./figure-filters.ts";

export function figureSetting(context: SiteContext, page: Language): FigureSetting {
  const { library, urls, letters } = context;
  return {
    library,
    language: page,
    t: translator(page, library.site),
    letters,
    words: "text",
    entryHref: (id) => urls.entry(page, id),
    readingHref: (slug, row) => urls.reading(page, slug, row),
    glossaryHref: () => urls.glossary(page),
  };
}

/** @param file name of its files, without language and ending */
export function shownFigure(
  context: SiteContext,
  page: Language,
  file: string,
  title: string,
  made: MadeFigure,
): Omit<FigureProps, "t" | "page"> {
  const { library, urls } = context;
  const offered = offeredReadings(library, made.entries).map(
    ({ slug, versions }): OfferedReading => ({
      slug,
      entries: new Set(Object.values(versions).flatMap(({ mentions }) => mentions.map(({ entry }) => entry))),
    }),
  );
  return {
    id: file,
    title,
    description: made.description,
    wide: made.wide,
    narrow: made.narrow,
    signs: made.signs,
    captions: made.captions,
    columns: made.table.columns,
    tableCaption: made.table.caption,
    rows: made.table.rows.map((row) => ({ ...row, ...factsOf(library, row, offered) })),
    rest: made.table.rest,
    files: (["svg", "png"] as const).map((ending) => ({
      ending: ending.toUpperCase(),
      href: urls.href(figureFilePath(file, page, ending)),
    })),
  };
}

interface OfferedReading {
  readonly slug: string;
  /** That it mentions. */
  readonly entries: ReadonlySet<string>;
}

/** What the filters ask of a row: the types of its entries, and which of the readings offered mention them all. */
function factsOf({ entries }: Library, row: FigureRow, offered: readonly OfferedReading[]) {
  return {
    types: [...new Set(row.entries.flatMap((id) => entries.get(id)?.type ?? []))],
    readings: offered
      .filter((reading) => row.entries.length > 0 && row.entries.every((id) => reading.entries.has(id)))
      .map(({ slug }) => slug),
  };
}
