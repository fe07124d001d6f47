// A map as a drawing.
import type { ComponentChildren } from "preact";
import type { Drawing, FigureSetting } from "../figure.ts";
import { rounded } from "../words.tsx";
import { Ground } from "./ground.tsx";
import { layoutMap, type MapLayout, type PanelLayout } from "./layout.ts";
import { BeyondMark, CountryMark, PointMark, SpotMark } from "./marks.tsx";
import { degreesOf, projected } from "./panel.ts";
import type { Sheet } from "./panels.ts";
import type { MappedPlace } from "./places.ts";

/** @param places the most mentioned first; at least one */
export function drawMap(setting: FigureSetting, places: readonly MappedPlace[], sheet: Sheet): Drawing {
  const layout = layoutMap(places, sheet, setting);
  return {
    width: sheet.width,
    height: sheet.height,
    content: layout.panels.map((laid) => <PanelMap setting={setting} layout={layout} laid={laid} />),
  };
}

interface PanelMapProps {
  readonly setting: FigureSetting;
  readonly layout: Pick<MapLayout, "panels">;
  readonly laid: PanelLayout;
  /** Between the ground and the marks. */
  readonly children?: ComponentChildren;
}

export const PanelMap = ({ setting, layout, laid, children }: PanelMapProps) => {
  const { panel, spots, countries, beyond } = laid;
  const { left, top, width, height, inner } = panel;
  return (
    <g transform={left === 0 && top === 0 ? undefined : `translate(${left} ${top})`}>
      {inner !== undefined && <rect class="margin" x={-5} y={-5} width={width + 10} height={height + 10} />}
      <Ground panel={panel} />
      {countries.map((country) => (
        <CountryMark setting={setting} country={country} />
      ))}
      {inner !== undefined && <Inner layout={layout} laid={laid} />}
      {children}
      {spots.map((spot) => (
        <SpotMark setting={setting} spot={spot} />
      ))}
      {beyond.map((label) => (
        <BeyondMark setting={setting} label={label} />
      ))}
      <rect class="frame" width={width} height={height} />
    </g>
  );
};

/** What the other panels show larger, with their places as dots. */
const Inner = ({ layout, laid: { panel } }: Pick<PanelMapProps, "layout" | "laid">) => {
  const { left = 0, top = 0, right = 0, bottom = 0 } = panel.inner ?? {};
  const dots = layout.panels
    .filter((other) => other.panel !== panel)
    .flatMap(({ spots }) => spots.map(({ places: [first] }) => first))
    .flatMap((place) => (place === undefined ? [] : [projected(panel, degreesOf(place))]));
  return (
    <g>
      {dots.map(([x, y]) => (
        <PointMark standing="exact" x={rounded(x)} y={rounded(y)} radius={1.6} />
      ))}
      <rect
        class="inner"
        x={rounded(left)}
        y={rounded(top)}
        width={rounded(right - left)}
        height={rounded(bottom - top)}
      />
    </g>
  );
};
