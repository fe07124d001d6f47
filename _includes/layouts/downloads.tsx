// The page of downloads: the formats with the files of the whole glossary, then the files of each reading.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

interface DownloadedFile {
  readonly href: string;
  /** ".ttl" */
  readonly ending: string;
  /** Its language by name, where it is in one. */
  readonly language?: string;
}

export interface DownloadedFormat {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly audience: string;
  readonly files: readonly (DownloadedFile & { readonly size: string })[];
  /** Whether there are files of single readings. */
  readonly isOfReadings: boolean;
}

export interface ReadingDownloads {
  readonly href: string;
  readonly title: Words;
  readonly files: readonly (DownloadedFile & { readonly format: string })[];
}

interface DownloadsLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly formats: readonly DownloadedFormat[];
  readonly readings: readonly ReadingDownloads[];
  readonly hasMore: boolean;
  /** How many readings have files, where not all have. */
  readonly newest?: number;
}

export const DownloadsLayout = ({ context, address, t, formats, readings, hasMore, newest }: DownloadsLayoutProps) => (
  <Document
    context={context}
    address={address}
    kind="downloads"
    title={t("downloads.title")}
    description={t("downloads.deck")}
    styles={["downloads"]}
  >
    <div class="wrap">
      <header class="head">
        <h1 class="disp">{t("downloads.title")}</h1>
        <p class="deck">{t("downloads.deck")}</p>
      </header>
      <section class="sec" id="formats" aria-labelledby="formats-h">
        <h2 class="disp" id="formats-h">
          {t("downloads.formats")}
        </h2>
        <ul class="formats">
          {formats.map((format) => (
            <Format t={t} {...format} />
          ))}
        </ul>
      </section>
      {readings.length > 0 && (
        <section class="sec" id="readings" aria-labelledby="readings-h">
          <h2 class="disp" id="readings-h">
            {t("downloads.readings")}
          </h2>
          <ul class="formats">
            {readings.map((reading) => (
              <Reading page={address.language} {...reading} />
            ))}
          </ul>
          {newest !== undefined && <p class="quiet">{t("downloads.newest", { n: newest })}</p>}
          {hasMore && <p class="quiet">{t("downloads.more")}</p>}
        </section>
      )}
    </div>
  </Document>
);

const Format = ({ t, id, name, title, audience, files, isOfReadings }: DownloadedFormat & { t: Translate }) => (
  <li id={id}>
    <h3>
      <bdi lang="en">{name}</bdi> <span class="quiet">{title}</span>
    </h3>
    <p>{audience}</p>
    <ul class="downloads">
      {files.map(({ size, ...file }) => (
        <li>
          <File {...file} format={name} /> <span class="quiet">{size}</span>
        </li>
      ))}
      {isOfReadings && (
        <li>
          <a href="#readings">{t("downloads.eachReading")}</a>
        </li>
      )}
    </ul>
  </li>
);

const Reading = ({ href, title, files, page }: ReadingDownloads & { readonly page: string }) => (
  <li>
    <h3>
      <a href={href} {...inLanguage(title.language, page)}>
        {title.text}
      </a>
    </h3>
    <ul class="downloads">
      {files.map((file) => (
        <li>
          <File {...file} />
        </li>
      ))}
    </ul>
  </li>
);

const File = ({ href, ending, language, format }: DownloadedFile & { readonly format: string }) => (
  <a href={href} download>
    <bdi lang="en">{format}</bdi>
    {language !== undefined && ` ${language}`}{" "}
    <bdi dir="ltr" lang="en">
      {ending}
    </bdi>
  </a>
);
