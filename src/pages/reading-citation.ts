// How a reading, or a paragraph of it, is cited.
import { dateIn } from "../derive/dates.ts";
import { listFormat } from "../language/intl.ts";
import type { Reading, Version } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";

interface Citation {
  /** As it stands on the page: the words around the address, inserted ones isolated. */
  readonly shown: { readonly before: string; readonly url: string; readonly after: string };
  /** As it is copied: without the invisible marks. */
  readonly copied: string;
  /** A paragraph's, `{block}` and `{url}` left open. */
  readonly ofBlock: string;
}

/** @param t the words of the version's own language */
export function citationOf(context: SiteContext, t: Translate, reading: Reading, version: Version): Citation {
  const { site } = context.library;
  const { language } = version;
  const siteTitle = site.title[language] ?? "";
  const authors = reading.authors[language] ?? [];
  const list = listFormat(language);
  const values = {
    authors: authors.length === 0 ? siteTitle : list.format(authors),
    title: version.title,
    site: siteTitle,
    date: dateIn(site, language, reading.published),
  };
  const url = context.urls.absolute(context.urls.reading(language, reading.slug));
  const [before = "", after = ""] = t("cite.text", values).split("{url}");
  return {
    shown: { before, url, after },
    copied: withoutIsolates(before + url + after),
    ofBlock: withoutIsolates(t("cite.textBlock", values)),
  };
}

const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
