// The map of a reading: a picture that leads to the map itself, its files, and its places with their mentions.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { inLanguage, type Words } from "./words.tsx";

interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface ReadingMapProps {
  readonly t: Translate;
  readonly page: Language;
  readonly description: string;
  readonly href: string;
  readonly wide: Picture;
  /** On a phone. */
  readonly narrow: Picture;
  /** The wide one in PNG. */
  readonly picture: string;
  readonly places: readonly { readonly href: string; readonly name: Words; readonly mentions: number }[];
}

export const ReadingMap = ({ t, page, description, href, wide, narrow, picture, places }: ReadingMapProps) => (
  <section class="reading-map" aria-labelledby="places-h">
    <h3 class="disp" id="places-h">
      {t("map.reading")}
    </h3>
    <figure>
      <a href={href} aria-label={t("map.open")}>
        <picture>
          <source media="(max-width: 44rem)" srcset={narrow.src} width={narrow.width} height={narrow.height} />
          <img src={wide.src} width={wide.width} height={wide.height} alt={description} loading="lazy" />
        </picture>
      </a>
      <figcaption>
        {description} <a href={href}>{t("map.open")}</a>{" "}
        {[
          { ending: "SVG", file: wide.src },
          { ending: "PNG", file: picture },
        ].map(({ ending, file }) => (
          <a href={file} download aria-label={t("figure.downloadAs", { format: ending })}>
            {ending}
          </a>
        ))}
      </figcaption>
    </figure>
    <ul>
      {places.map(({ href: entry, name, mentions }) => (
        <li class="place">
          <a href={entry} {...inLanguage(name.language, page)}>
            {name.text}
          </a>{" "}
          <span class="quiet">{t("number", { n: mentions })}</span>
        </li>
      ))}
    </ul>
  </section>
);
