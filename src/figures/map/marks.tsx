// The marks of places on a map.
import type { FigureSetting } from "../figure.ts";
import { Mark } from "../mark.tsx";
import { drawWords, rounded, xy } from "../words.tsx";
import type { BeyondLabel } from "./beyond.ts";
import type { CountryLabel } from "./country-labels.ts";
import type { LabelledSpot } from "./labels.ts";
import type { Standing } from "./places.ts";

interface PointProps {
  readonly standing: Standing;
  readonly x?: number;
  readonly y?: number;
  readonly radius: number;
}

/** A full disc for what lies there, a dashed ring with a dot in it for what lies thereabouts. */
export const PointMark = ({ standing, x = 0, y = 0, radius }: PointProps) =>
  standing === "exact" ? (
    <circle class="pt" cx={x} cy={y} r={rounded(radius)} />
  ) : (
    <>
      <circle class="pt-about" cx={x} cy={y} r={rounded(radius)} />
      <circle class="pt-dot" cx={x} cy={y} r={1.4} />
    </>
  );

/** Of many places gathered in one mark, the first ones stand for all. */
const mostNamed = 6;

interface SpotProps {
  readonly setting: FigureSetting;
  readonly spot: LabelledSpot;
}

/** Drawn around its own origin, so that it can keep its size when the map is drawn nearer. */
export const SpotMark = ({ setting, spot }: SpotProps) => {
  const { x, y, radius, places, label } = spot;
  const { words, leader } = label;
  const standing = places.length > 1 ? "exact" : (places[0]?.standing ?? "exact");
  return (
    <Mark setting={setting} entries={places.slice(0, mostNamed).map(({ entry }) => entry)} title={titleOf(spot)}>
      <g transform={`translate(${rounded(x)} ${rounded(y)})`}>
        <g class="still">
          {leader !== undefined && (
            <path
              class="leader"
              d={`M${xy(leader.from.x - x, leader.from.y - y)}L${xy(leader.to.x - x, leader.to.y - y)}`}
            />
          )}
          <PointMark standing={standing} radius={radius} />
          {places.length > 1 && <circle class="pt-several" r={rounded(radius + 2.5)} />}
          {drawWords(setting, { ...words, x: words.x - x, y: words.y - y })}
        </g>
      </g>
    </Mark>
  );
};

/** The names of several places in one mark. */
function titleOf({ places }: LabelledSpot): string | undefined {
  if (places.length < 2) return undefined;
  const names = places.slice(0, mostNamed).map(({ label }) => label);
  return names.join(" · ") + (places.length > mostNamed ? " …" : "");
}

interface CountryProps {
  readonly setting: FigureSetting;
  readonly country: CountryLabel;
}

/** The name of an entry is underlined as mentions of places are. */
export const CountryMark = ({ setting, country }: CountryProps) => {
  const { words, place, box } = country;
  const { x, y } = words;
  const still = (
    <g transform={`translate(${rounded(x)} ${rounded(y)})`}>
      <g class="still">
        {drawWords(setting, { ...words, x: 0, y: 0 })}
        {place !== undefined && (
          <path class="under" d={`M${rounded(box.left - x)} ${rounded(box.bottom - y)}H${rounded(box.right - x)}`} />
        )}
      </g>
    </g>
  );
  return place === undefined ? (
    still
  ) : (
    <Mark setting={setting} entries={[place.entry]}>
      {still}
    </Mark>
  );
};

interface BeyondProps {
  readonly setting: FigureSetting;
  readonly label: BeyondLabel;
}

export const BeyondMark = ({ setting, label }: BeyondProps) => {
  const { place, words, tip, angle } = label;
  return (
    <Mark setting={setting} entries={[place.entry]}>
      <Arrow tip={tip} angle={angle} />
      {drawWords(setting, words)}
    </Mark>
  );
};

const degrees = 180 / Math.PI;

export const Arrow = ({ tip: [x, y], angle }: Pick<BeyondLabel, "tip" | "angle">) => (
  <path
    class="arrow"
    transform={`translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(angle * degrees)})`}
    d="M4 0L-4 -4.5L-1.5 0L-4 4.5z"
  />
);
