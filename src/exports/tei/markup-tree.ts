// Rendered Markdown as a tree: its slots stand in it as elements of their own.
import type { Element, ElementContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import type { Markup, Slot } from "../../model.ts";

/** The element that stands for a slot; its `n` is the slot's index in the markup. */
export const slotElement = "hashiya-slot";
const claimElement = "span";

/** Addresses that only the site knows. */
export interface Places {
  path(path: string): string;
  picture(output: string): string;
}

/**
 * The renderer's HTML is XML but for the elements without an end. A claim's slot is a start tag whose end stands in
 * the HTML: a span with the slot's index.
 */
export function markupTree(markup: Markup, places: Places): readonly ElementContent[] {
  const html = markup.map((part, index) => (typeof part === "string" ? closed(part) : slotTag(part, index, places)));
  const root = fromXml(`<markup>${html.join("")}</markup>`).children[0];
  return root?.type === "element" ? root.children : [];
}

/** The slot that an element of the tree stands for. */
export function slotOf(element: Element, markup: Markup): Slot | undefined {
  if (element.name !== slotElement && element.name !== claimElement) return undefined;
  const slot = markup[Number(element.attributes.n ?? Number.NaN)];
  return typeof slot === "object" ? slot : undefined;
}

function slotTag(slot: Slot, index: number, places: Places): string {
  if (slot.kind === "claim") return `<${claimElement} n="${index}">`;
  if (slot.kind === "path") return escaped(places.path(slot.path));
  if (slot.kind === "picture") return escaped(places.picture(slot.output));
  return `<${slotElement} n="${index}"/>`;
}

/** Elements that HTML leaves open (HTML Standard, section 13.1.2, void elements). */
const open = /<(br|hr|img|col|wbr|input)\b([^<>]*?)\/?>/g;
const closed = (html: string): string => html.replace(open, "<$1$2/>");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
