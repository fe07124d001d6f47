// A figure as a page shows it.
import type { FigureProps } from "#includes/parts/figure.tsx";
import type { FigureRow, FigureSetting, MadeFigure } from "../figures/figure.ts";
import type { Language, Library } from "../model.ts";
import { figureFilePath } from "../publish/figure-paths.ts";
import type { SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";

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
    rows: made.table.rows.map((row) => ({ ...row, ...factsOf(library, row) })),
    rest: made.table.rest,
    files: (["svg", "png"] as const).map((ending) => ({
      ending: ending.toUpperCase(),
      href: urls.href(figureFilePath(file, page, ending)),
    })),
  };
}

/** What the filters ask of a row: the types of its entries, and the readings that mention them all. */
function factsOf({ entries, mentionsOf }: Library, row: FigureRow) {
  const types = row.entries.flatMap((id) => entries.get(id)?.type ?? []);
  const readings = row.entries.map((id) => new Set((mentionsOf.get(id) ?? []).map(({ reading }) => reading)));
  const [first = new Set<string>(), ...others] = readings;
  return {
    types: [...new Set(types)],
    readings: [...first].filter((slug) => others.every((slugs) => slugs.has(slug))),
  };
}
