// The figures as files to take away: SVG and PNG, in the colours of the light theme.
import { join } from "node:path";
import { filedReadings } from "../derive/filed-readings.ts";
import { localised } from "../derive/localised.ts";
import { cachedPicture } from "../drawing/cached-picture.ts";
import { createRasteriser } from "../drawing/rasterise.ts";
import type { Drawing, FigureSetting, MadeFigure } from "../figures/figure.ts";
import { figures } from "../figures/index.ts";
import { readingMap } from "../figures/map/map.tsx";
import type { Language } from "../model.ts";
import type { SiteContext, SiteFile, SiteFileKind } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { drawingStyle } from "./figure-file/style-sheet.ts";
import { svgFile } from "./figure-file/svg-file.tsx";
import { figureFilePath, pictureScale, readingMapFile } from "./figure-paths.ts";

export const figureFiles: SiteFileKind = {
  id: "figure-files",
  async *files(context): AsyncIterable<SiteFile> {
    const { library, folders } = context;
    const style = drawingStyle(folders);
    const rasterise = await createRasteriser(folders.engine);
    const kept = join(folders.project, ".cache", "figures");
    for (const language of library.languages) {
      const setting = fileSetting(context, language);
      for (const { file, title, drawing, figure, hasPicture } of drawnFigures(context, setting)) {
        const svg = svgFile(setting, { ...figure, title, drawing }, style);
        yield { path: figureFilePath(file, language, "svg"), contents: svg };
        if (!hasPicture) continue;
        const png = cachedPicture(svg, drawing.width * pictureScale, kept, rasterise);
        yield { path: figureFilePath(file, language, "png"), contents: png };
      }
    }
  },
};

interface DrawnFigure {
  /** As in `figureFilePath`. */
  readonly file: string;
  readonly title: string;
  readonly drawing: Drawing;
  readonly figure: MadeFigure;
  /** Whether it is there in PNG too; those of readings are made by the browser that asks. */
  readonly hasPicture: boolean;
}

/** One at a time, since a large site has more than fit in memory. */
function* drawnFigures({ library }: SiteContext, setting: FigureSetting): Iterable<DrawnFigure> {
  const { language } = setting;
  for (const { id, title, make } of figures) {
    const figure = make(setting);
    if (figure === undefined) continue;
    const name = localised(title, language, ["en"])?.value ?? id;
    yield { file: id, title: name, drawing: figure.wide, figure, hasPicture: true };
  }
  for (const reading of library.readings.values()) {
    if (!filedReadings(library).has(reading.slug)) continue;
    const figure = readingMap(setting, reading)?.draw();
    const version = localised(reading.versions, language, [reading.original]);
    if (figure === undefined || version === undefined) continue;
    const { title } = version.value;
    const { wide, narrow = wide } = figure;
    yield { file: readingMapFile(reading.slug), title, drawing: wide, figure, hasPicture: false };
    yield { file: readingMapFile(reading.slug, "narrow"), title, drawing: narrow, figure, hasPicture: false };
  }
}

function fileSetting({ library, urls, letters }: SiteContext, language: Language): FigureSetting {
  return {
    library,
    language,
    t: translator(language, library.site),
    letters,
    words: "outlines",
    entryHref: (id) => (library.site.url === "" ? undefined : urls.absolute(urls.entry(language, id))),
    readingHref: (slug, row) =>
      library.site.url === "" ? undefined : urls.absolute(urls.reading(language, slug, row)),
    glossaryHref: () => (library.site.url === "" ? undefined : urls.absolute(urls.glossary(language))),
  };
}
