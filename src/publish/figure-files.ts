// The figures as files to take away: SVG and PNG, in the colours of the light theme.
import { join } from "node:path";
import { filedReadings } from "../derive/filed-readings.ts";
import { fingerprint } from "../derive/fingerprint.ts";
import { localised } from "../derive/localised.ts";
import { cachedPicture } from "../drawing/cached-picture.ts";
import { createRasteriser } from "../drawing/rasterise.ts";
import type { Size } from "../figures/boxes.ts";
import type { Figure, FigureSetting } from "../figures/figure.ts";
import { figures } from "../figures/index.ts";
import { readingMap } from "../figures/map/map.tsx";
import { madeOnce } from "../made-once.ts";
import type { Language, Reading } from "../model.ts";
import type { PlannedFile, SiteContext, SiteFile, SiteFileKind } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { drawingStyle } from "./figure-file/style-sheet.ts";
import { svgFile } from "./figure-file/svg-file.tsx";
import { figureFilePath, pictureScale, readingMapFile } from "./figure-paths.ts";
import { madeOfFigures, madeOfPlaces, madeOfReading } from "./made-of.ts";

export const figureFiles: SiteFileKind = {
  id: "figure-files",
  async *files(context): AsyncIterable<SiteFile | PlannedFile> {
    const { library, folders } = context;
    const style = drawingStyle(folders);
    const rasteriser = madeOnce(() => createRasteriser(folders.engine));
    const kept = join(folders.project, ".cache", "figures");
    const pictureOf = (svg: string, { width }: Size) => cachedPicture(svg, width * pictureScale, kept, rasteriser);
    for (const language of library.languages) {
      const setting = fileSetting(context, language);
      for (const figure of figures) yield* glossaryFigure(setting, figure, style, pictureOf);
      for (const reading of filedReadings(library).values()) yield* readingMaps(setting, reading, style);
    }
  },
};

/** A figure of the whole glossary, as a drawing and as a picture. */
function* glossaryFigure(
  setting: FigureSetting,
  { id, title, make }: Figure,
  style: string,
  pictureOf: (svg: string, size: Size) => Promise<Uint8Array>,
): Iterable<PlannedFile> {
  const { library, language } = setting;
  const name = localised(title, language, ["en"])?.value ?? id;
  const drawn = madeOnce(() => {
    const figure = make(setting);
    if (figure === undefined) return undefined;
    return { svg: svgFile(setting, { ...figure, title: name, drawing: figure.wide }, style), size: figure.wide };
  });
  const madeOf = madeOfFigures(library);
  yield { path: figureFilePath(id, language, "svg"), madeOf, make: () => drawn()?.svg };
  yield {
    path: figureFilePath(id, language, "png"),
    madeOf,
    make() {
      const figure = drawn();
      return figure === undefined ? undefined : pictureOf(figure.svg, figure.size);
    },
  };
}

/** The map of a reading in both its forms; a picture of it is made by the browser that asks. */
function* readingMaps(setting: FigureSetting, reading: Reading, style: string): Iterable<PlannedFile> {
  const { library, language } = setting;
  const { slug, versions, original } = reading;
  const title = localised(versions, language, [original])?.value.title;
  const map = readingMap(setting, reading);
  if (map === undefined || title === undefined) return;
  const draw = madeOnce(() => map.draw());
  const madeOf = fingerprint([madeOfReading(library, slug), madeOfPlaces(library, language)]);
  const file = (form: "wide" | "narrow"): PlannedFile => ({
    path: figureFilePath(readingMapFile(slug, form), language, "svg"),
    madeOf,
    make() {
      const figure = draw();
      return svgFile(setting, { ...figure, title, drawing: figure[form] ?? figure.wide }, style);
    },
  });
  yield file("wide");
  yield file("narrow");
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
