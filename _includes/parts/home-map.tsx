// The map on the home page.
import type { MadeFigure } from "../../src/figures/figure.ts";
import type { Translate } from "../../src/strings/index.ts";
import { DrawingSvg } from "./figure.tsx";

export interface HomeMapProps extends Pick<MadeFigure, "description" | "wide" | "narrow" | "captions"> {
  readonly t: Translate;
  /** Of its page, with the same facts as a table. */
  readonly href: string;
}

export const HomeMap = ({ t, description, wide, narrow = wide, captions, href }: HomeMapProps) => {
  const common = { title: t("home.map"), description };
  return (
    <section class="sec" aria-labelledby="map">
      <h2 class="disp" id="map">
        {t("home.map")}
      </h2>
      <p>
        {description} <a href={href}>{t("map.open")}</a>
      </p>
      <figure class="figure">
        <DrawingSvg id="map-wide" class="drawing drawing-wide" {...common} drawing={wide} />
        <DrawingSvg id="map-narrow" class="drawing drawing-narrow" {...common} drawing={narrow} />
        <figcaption>{captions.join(" ")}</figcaption>
      </figure>
    </section>
  );
};
