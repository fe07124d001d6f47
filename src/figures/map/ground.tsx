// The ground of a panel: sea, land, rivers, borders.
import { type GeoIdentityTransform, type GeoPermissibleObjects, geoPath } from "d3-geo";
import { type Panel, shownExtent } from "./panel.ts";
import { regionAround } from "./region.ts";
import { relativePath } from "./relative-path.ts";
import { thinned } from "./thinned.ts";

/** A path in the panel's own units, to a tenth; empty where nothing of it can be seen. */
export function panelPath(projection: GeoIdentityTransform, shape: GeoPermissibleObjects): string {
  return relativePath(geoPath(thinned(projection)).digits(1)(shape) ?? "");
}

export const Ground = ({ panel }: { readonly panel: Panel }) => {
  const { projection, width, height } = panel;
  const { land, coast, rivers, borders, contestedBorders } = regionAround(shownExtent(panel));
  const lines = [
    { name: "river", d: panelPath(projection, rivers) },
    { name: "border", d: panelPath(projection, borders) },
    { name: "border contested", d: panelPath(projection, contestedBorders) },
    { name: "coast", d: panelPath(projection, coast) },
  ];
  return (
    <>
      <rect class="sea" width={width} height={height} />
      <path class="land" d={panelPath(projection, land)} />
      {lines.map(({ name, d }) => d !== "" && <path class={name} d={d} />)}
    </>
  );
};
