// The map of a reading on its page: a picture, since the page has no room to spare, and its places in a list.
import type { ReadingMapProps } from "#includes/parts/reading-map.tsx";
import type { Size } from "../figures/boxes.ts";
import { readingMap } from "../figures/map/map.tsx";
import { narrowSheet, wideSheet } from "../figures/map/sheets.ts";
import type { Language, Reading } from "../model.ts";
import { footOf } from "../publish/figure-file/foot.tsx";
import { figureFilePath, readingMapFile } from "../publish/figure-paths.ts";
import type { SiteContext } from "../site-context.ts";
import { readingTitles } from "./reading-titles.ts";
import { figureSetting } from "./shown-figure.ts";

export function shownReadingMap(
  context: SiteContext,
  page: Language,
  reading: Reading,
): Omit<ReadingMapProps, "t" | "page"> | undefined {
  const { urls } = context;
  const setting = figureSetting(context, page);
  const map = readingMap(setting, reading);
  const title = readingTitles(context, page, reading)[0]?.text ?? reading.slug;
  if (map === undefined) return undefined;
  // The files have a foot with what the drawing means.
  const sizeOf = ({ width, height }: Size) => ({
    width,
    height: Math.round(height + footOf(setting, { ...map, title }, width).height),
  });
  const file = (form: "wide" | "narrow", ending: "svg" | "png") =>
    urls.href(figureFilePath(readingMapFile(reading.slug, form), page, ending));
  return {
    description: map.description,
    href: urls.mapOfReading(page, reading.slug),
    wide: { src: file("wide", "svg"), ...sizeOf(wideSheet) },
    narrow: { src: file("narrow", "svg"), ...sizeOf(narrowSheet) },
    picture: file("wide", "png"),
    places: map.places.map(({ entry, label, language, mentions }) => ({
      href: `#g-${entry.id}`,
      name: { language, text: label },
      mentions,
    })),
  };
}
