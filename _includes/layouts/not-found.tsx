// The page that is shown where there is none, in every language of the site.
import type { Language } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "../parts/icon.tsx";
import { DataBlock } from "../parts/metadata/index.tsx";
import { inLanguage } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export type KnownPage = readonly [href: string, label: string, id: string];

export interface NotFoundLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly title: string;
  readonly description: string;
  /** The page's language first. */
  readonly parts: readonly { readonly language: Language; readonly t: Translate }[];
  /** For the list of the nearest, by language. */
  readonly known: Readonly<Record<Language, readonly KnownPage[]>>;
}

export const NotFoundLayout = ({ context, address, title, description, parts, known }: NotFoundLayoutProps) => (
  <Document
    context={context}
    address={address}
    kind="not-found"
    title={title}
    description={description}
    head={<DataBlock type="application/json" id="known-pages" data={known} />}
  >
    <div class="wrap head">
      {parts.map(({ language, t }, index) => (
        <Part context={context} page={address.language} language={language} t={t} isFirst={index === 0} />
      ))}
    </div>
  </Document>
);

interface PartProps {
  readonly context: SiteContext;
  readonly page: Language;
  readonly language: Language;
  readonly t: Translate;
  readonly isFirst: boolean;
}

const Part = ({ context: { urls }, page, language, t, isFirst }: PartProps) => {
  const Heading = isFirst ? "h1" : "h2";
  return (
    <section class="lost" aria-labelledby={`lost-${language}`} {...inLanguage(language, page)}>
      <div>
        <Heading class="disp" id={`lost-${language}`}>
          {t("notFound.title")}
        </Heading>
        <p>{t("notFound.lede")}</p>
      </div>
      <search aria-label={t("search.label")}>
        <form action={urls.search(language)}>
          <label class="field">
            <Icon name="search" />
            <span class="vh">{t("search.label")}</span>
            <input type="search" name="q" maxLength={200} autoComplete="off" placeholder={t("search.label")} />
          </label>
          <button class="btn" type="submit">
            {t("search.submit")}
          </button>
        </form>
      </search>
      <div data-nearest={language} hidden>
        <p>{t("notFound.nearest")}</p>
        <ul />
      </div>
      <ul>
        <li>
          <a href={urls.home(language)}>{t("notFound.home")}</a>
        </li>
        <li>
          <a href={urls.readings(language)}>{t("notFound.readings")}</a>
        </li>
        <li>
          <a href={urls.glossary(language)}>{t("notFound.glossary")}</a>
        </li>
      </ul>
    </section>
  );
};
