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
  /** SVG; `narrow` on a phone. None where the reading has no files of its own. */
  readonly picture?: { readonly wide: Picture; readonly narrow: Picture };
  readonly places: readonly { readonly href: string; readonly name: Words; readonly mentions: number }[];
}

export const ReadingMap = ({ t, page, description, href, picture, places }: ReadingMapProps) => (
  <section class="reading-map" aria-labelledby="places-h">
    <h3 class="disp" id="places-h">
      {t("map.reading")}
    </h3>
    {picture === undefined ? (
      <p>
        {description} <a href={href}>{t("map.open")}</a>
      </p>
    ) : (
      <figure>
        <a href={href} aria-label={t("map.open")}>
          <picture>
            <source
              media="(max-width: 44rem)"
              srcset={picture.narrow.src}
              width={picture.narrow.width}
              height={picture.narrow.height}
            />
            <img
              src={picture.wide.src}
              width={picture.wide.width}
              height={picture.wide.height}
              alt={description}
              loading="lazy"
            />
          </picture>
        </a>
        <figcaption>
          {description} <a href={href}>{t("map.open")}</a>{" "}
          <a href={picture.wide.src} download aria-label={t("figure.downloadAs", { format: "SVG" })}>
            SVG
          </a>{" "}
          <a href={picture.wide.src} hidden data-as-png aria-label={t("figure.downloadAs", { format: "PNG" })}>
            PNG
          </a>
        </figcaption>
      </figure>
    )}
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
