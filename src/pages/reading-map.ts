// The map of a reading on its page: a picture, since the page has no room to spare, and its places in a list.
import type { ReadingMapProps } from "#includes/parts/reading-map.tsx";
import { filedReadings } from "../derive/filed-readings.ts";
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
  const { urls, library } = context;
  const setting = figureSetting(context, page);
  const map = readingMap(setting, reading);
  const title = readingTitles(context, page, reading)[0]?.text ?? reading.slug;
  if (map === undefined) return undefined;
  const places = {
    description: map.description,
    href: urls.mapOfReading(page, reading.slug),
    places: map.places.map(({ entry, label, language, mentions }) => ({
      href: `#g-${entry.id}`,
      name: { language, text: label },
      mentions,
    })),
  };
  if (!filedReadings(library).has(reading.slug)) return places;
  // The files have a foot with what the drawing means.
  const sizeOf = ({ width, height }: Size) => ({
    width,
    height: Math.round(height + footOf(setting, { ...map, title }, width).height),
  });
  const file = (form: "wide" | "narrow") => urls.href(figureFilePath(readingMapFile(reading.slug, form), page, "svg"));
  return {
    ...places,
    picture: {
      wide: { src: file("wide"), ...sizeOf(wideSheet) },
      narrow: { src: file("narrow"), ...sizeOf(narrowSheet) },
    },
  };
}
