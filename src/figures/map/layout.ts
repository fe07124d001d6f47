// The layout of a map: its panels, and in each its marks, names and arrows, none of which meets another.
import type { Letters } from "../../drawing/letters.ts";
import { directionOf } from "../../language/direction.ts";
import type { Language } from "../../model.ts";
import type { Translate } from "../../strings/index.ts";
import type { Box } from "../boxes.ts";
import { type BeyondLabel, beyondLabels } from "./beyond.ts";
import { gathered, type Spot } from "./clusters.ts";
import { type CountryLabel, countryLabels } from "./country-labels.ts";
import { entriesOfCountries } from "./country-names.ts";
import { boxOfMark, type LabelledSpot, labelSpots } from "./labels.ts";
import { degreesOf, type Panel, projected } from "./panel.ts";
import { panelsOf, type Sheet } from "./panels.ts";
import type { MappedPlace } from "./places.ts";

export interface PanelLayout {
  readonly panel: Panel;
  readonly spots: readonly LabelledSpot[];
  readonly countries: readonly CountryLabel[];
  readonly beyond: readonly BeyondLabel[];
}

export interface MapLayout {
  readonly sheet: Sheet;
  /** The near one first. */
  readonly panels: readonly PanelLayout[];
}

export interface LayoutSetting {
  readonly letters: Letters;
  readonly language: Language;
  readonly t: Translate;
}

/** Room for one mark with its name, in square units of the drawing. */
const roomForMark = 8000;
const leastRadius = 3;
const mostRadius = 11;

/** The area of a mark grows with its mentions. */
export const radiusOf = (mentions: number) => Math.min(mostRadius, leastRadius + Math.sqrt(mentions));

/** @param places the most mentioned first */
export function layoutMap(places: readonly MappedPlace[], sheet: Sheet, setting: LayoutSetting): MapLayout {
  const panels = panelsOf(places, sheet, directionOf(setting.language) === "rtl");
  const marked = new Set(panels.flatMap((panel) => panel.places));
  const laid: PanelLayout[] = [];
  for (const panel of panels) {
    const left = places.filter((place) => !marked.has(place));
    const found = layoutPanel(panel, left, panel === panels.at(-1), setting);
    for (const { place } of found.countries) if (place !== undefined) marked.add(place);
    laid.push(found);
  }
  return { sheet, panels: laid };
}

/**
 * @param others places that the panel does not mark: it names those that are countries where they are, and when it is
 *   the last one, at its edge those that lie beyond it
 */
export function layoutPanel(
  panel: Panel,
  others: readonly MappedPlace[],
  isLast: boolean,
  setting: LayoutSetting,
): PanelLayout {
  const spots = marksOf(panel, setting);
  const taken = [...closedTo(panel), ...spots.flatMap((spot) => [spot.label.box, boxOfMark(spot, spot.radius)])];
  const countries = countryLabels(panel, { ...setting, entries: entriesOfCountries(others), taken });
  const named = new Set(countries.map(({ place }) => place));
  const beyond = isLast ? others.filter((place) => !named.has(place)) : [];
  const boxes = [...taken, ...countries.map(({ box }) => box)];
  return { panel, spots, countries, beyond: beyondLabels(panel, beyond, setting.letters, boxes) };
}

function marksOf(panel: Panel, { letters, t }: LayoutSetting): readonly LabelledSpot[] {
  const spots = panel.places.map((place): Spot => {
    const [x, y] = projected(panel, degreesOf(place));
    return { x, y, places: [place] };
  });
  const limit = Math.max(1, Math.floor((panel.width * panel.height) / roomForMark));
  return labelSpots(gathered(spots, limit), {
    width: panel.width,
    height: panel.height,
    letters,
    taken: closedTo(panel),
    radiusOf: ({ places }) => radiusOf(places.reduce((sum, { mentions }) => sum + mentions, 0)),
    wordsOf({ places: [first, ...others] }) {
      const label = first?.label ?? "";
      const text = others.length === 0 ? label : t("map.cluster", { name: label, n: others.length });
      return { text, language: first?.language ?? "", style: "name" };
    },
  });
}

/** Where a panel has no room for names. */
const closedTo = ({ inner, covered }: Panel): readonly Box[] => [
  ...(inner === undefined ? [] : [inner]),
  ...(covered ?? []),
];
