// Where the names of countries stand: in the middle of what can be seen of them, where nothing else is.
import type { Position } from "geojson";
import type { Letters } from "../../drawing/letters.ts";
import type { Language } from "../../model.ts";
import { type Box, hasPoint, isInside, overlap } from "../boxes.ts";
import { boxOf, type PlacedWords } from "../words.tsx";
import { namedTogether } from "./contested-borders.ts";
import { countryName } from "./country-names.ts";
import { nearest } from "./nearest.ts";
import { type Panel, shownExtent } from "./panel.ts";
import type { MappedPlace } from "./places.ts";
import { collected, extentOf } from "./planar.ts";
import { regionAround } from "./region.ts";
import { thinned } from "./thinned.ts";

export interface CountryLabel {
  /** ISO 3166-1 numeric. */
  readonly number?: string;
  readonly words: PlacedWords;
  readonly box: Box;
  /** Where it is an entry of the glossary. */
  readonly place?: MappedPlace;
}

interface CountrySetting {
  readonly letters: Letters;
  readonly language: Language;
  /** By ISO number. */
  readonly entries: ReadonlyMap<string, MappedPlace>;
  readonly taken: readonly Box[];
}

const step = 6;
const gap = 5;
const frameMargin = 5;

/** Those of the glossary first; the others only where there is room inside their borders. */
export function countryLabels(panel: Panel, setting: CountrySetting): readonly CountryLabel[] {
  const { entries, language } = setting;
  const visible = regionAround(shownExtent(panel)).countries.flatMap(({ number, shape }) => {
    const rings = collected(shape, thinned(panel.projection)).flat();
    const place = number === undefined ? undefined : entries.get(number);
    const name = place?.label ?? countryName(number, language);
    return rings.length === 0 || name === undefined ? [] : [{ number, name, rings, place }];
  });
  const labels: CountryLabel[] = [];
  const inOrder = [...visible.filter(({ place }) => place !== undefined), ...visible.filter(({ place }) => !place)];
  for (const { number, name, rings, place } of inOrder) {
    const words = { text: name, language: place?.language ?? language, style: "area", anchor: "middle" } as const;
    const taken = [...setting.taken, ...labels.map(({ box }) => box)];
    const found = roomFor({ words, rings, panel, letters: setting.letters, taken, isEntry: place !== undefined });
    if (found !== undefined) labels.push({ ...found, number, place });
  }
  return labels.filter(({ number, place }) => place !== undefined || !isHalfNamed(number, visible, labels));
}

/** Whether its counterpart can be seen but found no room. */
function isHalfNamed(number: string | undefined, visible: readonly Numbered[], labels: readonly Numbered[]): boolean {
  const pair = namedTogether.find((both) => both.some((one) => one === number));
  const has = (list: readonly Numbered[], wanted: string) => list.some((one) => one.number === wanted);
  return pair?.some((one) => has(visible, one) && !has(labels, one)) ?? false;
}

type Numbered = Pick<CountryLabel, "number">;

interface Wanted {
  readonly words: Omit<PlacedWords, "x" | "y">;
  readonly rings: readonly Position[][];
  readonly panel: Panel;
  readonly letters: Letters;
  readonly taken: readonly Box[];
  readonly isEntry: boolean;
}

/** The free place nearest to the middle. The name of an entry may reach over its borders, others must not. */
function roomFor({ words, rings, panel, letters, taken, isEntry }: Wanted) {
  const atOrigin = boxOf(letters, { ...words, x: 0, y: 0 });
  const lift = (atOrigin.top + atOrigin.bottom) / 2;
  return nearest(extentOf(rings.flat()), step, (x, y) => {
    const placed: PlacedWords = { ...words, x, y: y - lift };
    const box = moved(atOrigin, placed.x, placed.y);
    if (!isInside(box, panel, frameMargin) || taken.some((other) => overlap(box, other, gap))) return undefined;
    const within = isEntry ? [[x, y] as const] : cornersOf(box);
    return within.every((point) => hasPoint(rings, point)) ? { words: placed, box } : undefined;
  });
}

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

const cornersOf = ({ left, top, right, bottom }: Box) =>
  [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
