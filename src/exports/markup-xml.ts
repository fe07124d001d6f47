// Rendered Markdown as XML: its elements without an end closed, its slots filled by whoever asks.
import type { Markup, Slot } from "../model.ts";

/**
 * Joins markup as XML. The renderer's HTML is XML but for the elements without an end; a claim's slot is the start tag
 * of a `span` whose end stands in the HTML.
 * @param slotXml the XML of the slot at an index of the markup
 */
export function markupXml(markup: Markup, slotXml: (slot: Slot, index: number) => string): string {
  const html = markup.map((part, index) => (typeof part === "string" ? part : slotXml(part, index))).join("");
  return html.replace(open, "<$1$2/>");
}

/** Elements that HTML leaves open (HTML Standard, section 13.1.2, void elements). */
const open = /<(br|hr|img|col|wbr|input)\b([^<>]*?)\/?>/g;

/** Text as the value of an attribute in quotation marks. */
export const attributeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
