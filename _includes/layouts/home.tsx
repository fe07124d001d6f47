// The home page: the promise beside a specimen, ways in for students and teachers, the latest readings.
import type { Html as Markup } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { HomeMap, type HomeMapProps } from "../parts/home-map.tsx";
import { Html } from "../parts/html.tsx";
import { type MarginLabel, MarginLabels } from "../parts/margin-notes.tsx";
import { DataBlock, HomeMetadata } from "../parts/metadata/index.tsx";
import { type ListedReading, ReadingList } from "../parts/reading-list.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface WayIn {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
}

export interface HomeLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly title: string;
  readonly description: string;
  readonly specimen?: {
    readonly html: Markup;
    readonly language: string;
    readonly labels: readonly MarginLabel[];
    readonly source: { readonly href: string; readonly title: Words };
  };
  readonly students: readonly WayIn[];
  readonly teachers: readonly WayIn[];
  readonly readings: readonly ListedReading[];
  /** Where it all happens; absent where no place has a position. */
  readonly map?: Omit<HomeMapProps, "t">;
  /** For the line that continues a reading: slug to href, title, number of blocks. */
  readonly titles: Readonly<Record<string, readonly [href: string, title: string, blocks: number]>>;
  /** The same for readings that are not among them: hrefs of the file that has the title, and of the page, with "{slug}". */
  readonly older?: { readonly texts: string; readonly reading: string };
}

export const HomeLayout = (props: HomeLayoutProps) => {
  const { context, address, t, specimen, readings } = props;
  const page = address.language;
  return (
    <Document
      context={context}
      address={address}
      kind="home"
      styles={props.map === undefined ? [] : ["figures"]}
      title={props.title}
      description={props.description}
      hasMarks={specimen !== undefined}
      head={
        <>
          <HomeMetadata context={context} language={page} />
          <DataBlock type="application/json" id="reading-titles" data={props.titles} />
        </>
      }
    >
      <div class="wrap">
        <header class="hero">
          <div>
            <h1 class="disp">
              <span>{t("home.promise.first")}</span> <span>{t("home.promise.second")}</span>
            </h1>
            <p class="lede">{t("home.lede")}</p>
          </div>
          {specimen !== undefined && <Leaf t={t} page={page} {...specimen} />}
        </header>
        <div class="duo">
          <section aria-labelledby="students">
            <h2 class="disp" id="students">
              {t("home.students")}
            </h2>
            <p class="quiet">{t("home.students.lede")}</p>
            <ul>
              <li data-resume-home data-texts={props.older?.texts} data-reading={props.older?.reading} hidden>
                <a href={context.urls.home(page)} data-resume-link>
                  <span data-part="title" />
                  <span class="quiet" data-part="place" />
                </a>
              </li>
              <li data-review-home hidden>
                <a href={context.urls.study(page)}>
                  <span>{t("nav.study")}</span>
                  <span class="quiet" data-part="review" />
                </a>
              </li>
              <WaysIn ways={props.students} />
            </ul>
          </section>
          <section aria-labelledby="teachers">
            <h2 class="disp" id="teachers">
              {t("home.teachers")}
            </h2>
            <p class="quiet">{t("home.teachers.lede")}</p>
            <ul>
              <WaysIn ways={props.teachers} />
            </ul>
          </section>
        </div>
        {props.map !== undefined && <HomeMap t={t} {...props.map} />}
        {readings.length > 0 && (
          <section class="sec" aria-labelledby="latest">
            <h2 class="disp" id="latest">
              {t("home.latest")}
            </h2>
            <ReadingList page={page} readings={readings} />
          </section>
        )}
      </div>
    </Document>
  );
};

const WaysIn = ({ ways }: { readonly ways: readonly WayIn[] }) => (
  <>
    {ways.map(({ href, text, note }) => (
      <li>
        <a href={href}>
          <span>{text}</span>
          {note !== undefined && <span class="quiet">{note}</span>}
        </a>
      </li>
    ))}
  </>
);

type LeafProps = NonNullable<HomeLayoutProps["specimen"]> & { readonly t: Translate; readonly page: string };

const Leaf = ({ t, page, html, language, labels, source }: LeafProps) => (
  <figure>
    <div class="leaf">
      <Html class="read" html={html} {...inLanguage(language, page)} />
      <div class="notes">
        <MarginLabels page={page} labels={labels} />
      </div>
    </div>
    <figcaption class="leaf-source">
      {t("home.specimen")}{" "}
      <a href={source.href} {...inLanguage(source.title.language, page)}>
        {source.title.text}
      </a>
    </figcaption>
  </figure>
);
