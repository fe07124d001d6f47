// HTML in a file of XML: made as a tree, carried as text.
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { directionOf } from "../language/direction.ts";
import type { Language } from "../model.ts";

/** Elements as text. */
export const htmlText = (elements: readonly Element[]): string =>
  elements.map((element) => toXml(element, { closeEmptyElements: true })).join("");

/** Words in an element that says their language and their direction. */
export const inLanguage = (element: string, language: Language, ...words: (Element | string)[]): Element =>
  x(element, { lang: language, dir: directionOf(language) }, words);
