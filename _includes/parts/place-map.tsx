// The small map of a place; its position in words stands among the facts.
import type { Drawing } from "../../src/figures/figure.ts";
import type { Translate } from "../../src/strings/index.ts";
import { DrawingSvg } from "./figure.tsx";

export interface PlaceMapProps {
  readonly t: Translate;
  readonly title: string;
  readonly description: string;
  readonly drawing: Drawing;
  /** Of the map of all places. */
  readonly href: string;
}

export const PlaceMap = ({ t, title, description, drawing, href }: PlaceMapProps) => (
  <figure class="figure place-map">
    <DrawingSvg id="place-map" class="drawing" {...{ title, description, drawing }} />
    <figcaption>
      {t("map.caption.small")} <a href={href}>{t("map.open.all")}</a>
    </figcaption>
  </figure>
);
