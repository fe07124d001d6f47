// Pages of a book as XHTML.
import type { ElementContent } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { directionOf } from "../../language/direction.ts";
import type { Language } from "../../model.ts";
import { wellFormed } from "../../publish/xml.ts";

export const stylePath = "book.css";

type Content = ElementContent | string | readonly ElementContent[];

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly content: readonly Content[];
}

/** A page as the text of a file. @see EPUB 3.3, section 6.1 (XHTML content documents) */
export function xhtmlPage({ language, title, content }: Page): string {
  const page = x(
    "html",
    { xmlns: "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops", ...spoken(language) },
    x(
      "head",
      {},
      x("meta", { charset: "utf-8" }),
      x("title", title),
      x("link", { rel: "stylesheet", type: "text/css", href: stylePath }),
    ),
    x("body", {}, ...content.map(childOf)),
  );
  const xml = wellFormed(toXml(page, { closeEmptyElements: true, allowDangerousXml: true }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xml}\n`;
}

const childOf = (content: Content) => (Array.isArray(content) ? [...content] : (content as ElementContent | string));

/** The attributes that say in which language and direction an element is. */
export const spoken = (language: Language) => ({ lang: language, "xml:lang": language, dir: directionOf(language) });

/** XML that is ready. */
export const readyXml = (value: string): ElementContent => ({ type: "raw", value });
