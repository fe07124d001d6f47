// The end of a reading: where it is from, how to cite it, which readings stand beside it.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface ReadingSource {
  readonly title?: Words;
  readonly url?: string;
  readonly note?: Words;
}

export interface ColophonProps {
  readonly t: Translate;
  readonly page: Language;
  readonly source?: ReadingSource;
  readonly licence: { readonly name: string; readonly url?: string };
  /** As it is read on the page, and as it is copied. */
  readonly citation: {
    readonly shown: { readonly before: string; readonly url: string; readonly after: string };
    readonly copied: string;
  };
  /** Href of the reading as a book, where it is one. */
  readonly book?: string;
}

export const Colophon = ({ t, page, source, licence, citation, book }: ColophonProps) => (
  <section class="after" aria-label={t("source.title")}>
    <div class="wrap colophon">
      <div>
        <h2 class="disp">{t("source.title")}</h2>
        {source !== undefined && <Source t={t} page={page} {...source} />}
        <p>
          {t("reading.licence")}:{" "}
          {licence.url === undefined ? (
            <bdi>{licence.name}</bdi>
          ) : (
            <a class="source-link" href={licence.url} rel="license external noopener">
              <bdi>{licence.name}</bdi>
              <span class="vh"> {t("opens.external")}</span>
            </a>
          )}
        </p>
        {book !== undefined && (
          <p>
            <a href={book} download>
              {t("epub.download")}
            </a>
          </p>
        )}
      </div>
      <div>
        <h2 class="disp">{t("cite.title")}</h2>
        <p class="citation">
          {citation.shown.before}
          <bdi dir="ltr">{citation.shown.url}</bdi>
          {citation.shown.after}
        </p>
        <button class="btn needs-script" type="button" data-copy={citation.copied}>
          <Icon name="copy" />
          {t("cite.copy")}
        </button>
      </div>
    </div>
  </section>
);

const Source = ({ t, page, title, url, note }: ReadingSource & Pick<ColophonProps, "t" | "page">) => (
  <>
    {title !== undefined && (
      <p>
        {url === undefined ? (
          <span {...inLanguage(title.language, page)}>{title.text}</span>
        ) : (
          <a class="source-link" href={url} rel="external noopener" {...inLanguage(title.language, page)}>
            {title.text}
            <span class="vh" {...inLanguage(page, title.language)}>
              {" "}
              {t("opens.external")}
            </span>
          </a>
        )}
      </p>
    )}
    {note !== undefined && <p {...inLanguage(note.language, page)}>{note.text}</p>}
  </>
);

export interface PagerProps {
  readonly t: Translate;
  readonly page: Language;
  readonly previous?: { readonly href: string; readonly title: Words };
  readonly next?: { readonly href: string; readonly title: Words };
}

export const Pager = ({ t, page, previous, next }: PagerProps) =>
  previous === undefined && next === undefined ? null : (
    <nav class="wrap" aria-label={t("reading.pager")}>
      <div class="pager">
        {previous !== undefined && (
          <a class="previous" href={previous.href} rel="prev">
            <span class="quiet">
              <Icon name="previous" flips />
              {t("reading.previous")}
            </span>
            <span class="disp" {...inLanguage(previous.title.language, page)}>
              {previous.title.text}
            </span>
          </a>
        )}
        {next !== undefined && (
          <a class="next" href={next.href} rel="next">
            <span class="quiet">
              {t("reading.next")}
              <Icon name="next" flips />
            </span>
            <span class="disp" {...inLanguage(next.title.language, page)}>
              {next.title.text}
            </span>
          </a>
        )}
      </div>
    </nav>
  );
