// The end of a text in a book: where it is from, under which licence it may be passed on, where it is published.
import type { Element } from "xast";
import { x } from "xastscript";
import { dateIn } from "../../derive/dates.ts";
import type { Reading, Version } from "../../model.ts";
import { licenceUrl } from "../../publish/licences.ts";
import { translator } from "../../strings/index.ts";
import type { Book } from "./book.ts";

/** @see EPUB Structural Semantics Vocabulary 1.1, colophon */
export function colophon({ library, addresses }: Book, reading: Reading, { language }: Version): Element {
  const { site } = library;
  const t = translator(language, site);
  const source = reading.source[language];
  const name = [source?.title, source?.publisher].filter((part) => part !== undefined).join(" · ");
  const online = addresses.readingPage(language, reading.slug);
  return x(
    "section",
    { "epub:type": "colophon", role: "doc-colophon", class: "colophon" },
    x("h2", t("source.title")),
    name === "" ? [] : x("p", {}, linked(source?.url, name)),
    source?.note === undefined ? [] : x("p", source.note),
    x("p", {}, `${t("reading.licence")}: `, linked(licenceUrl(reading.licence), reading.licence)),
    x("p", `${t("reading.published")}: ${dateIn(site, language, reading.published)}`),
    x("p", {}, `${t("epub.online")}: `, x("a", { href: online, dir: "ltr" }, online)),
  );
}

const linked = (href: string | undefined, text: string): Element | string =>
  href === undefined ? text : x("a", { href }, text);
