// The small map on the page of a place.
import type { PlaceMapProps } from "#includes/parts/place-map.tsx";
import { coordinatesText } from "../derive/coordinates.ts";
import { smallMap } from "../figures/map/small-map.tsx";
import type { Entry, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { wordsFor } from "./entry-names.ts";
import { figureSetting } from "./shown-figure.ts";

/** Undefined for an entry without a position. */
export function placeMap(
  context: SiteContext,
  page: Language,
  t: Translate,
  { id, label, coordinates }: Entry,
): Omit<PlaceMapProps, "t"> | undefined {
  const drawing = smallMap(figureSetting(context, page), id);
  if (drawing === undefined || coordinates === undefined) return undefined;
  const place = wordsFor(context, page, label).text;
  const position = coordinatesText(coordinates, page, context.library.site, t);
  return {
    title: t("map.description.one", { place }),
    description: t("map.description.place", { place, position }),
    drawing,
    href: context.urls.figure(page, "map"),
  };
}
