// Rendered Markdown as a tree: its slots stand in it as elements of their own.
import type { Element, ElementContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import type { Markup, Slot } from "../../model.ts";
import { attributeText, markupXml } from "../markup-xml.ts";

/** The element that stands for a slot; its `n` is the slot's index in the markup. */
export const slotElement = "hashiya-slot";
const claimElement = "span";

/** Addresses that only the site knows. */
export interface Places {
  path(path: string): string;
  picture(output: string): string;
}

/** A claim's slot is a span with the slot's index. */
export function markupTree(markup: Markup, places: Places): readonly ElementContent[] {
  const xml = markupXml(markup, (slot, index) => slotTag(slot, index, places));
  const root = fromXml(`<markup>${xml}</markup>`).children[0];
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
  if (slot.kind === "path") return attributeText(places.path(slot.path));
  if (slot.kind === "picture") return attributeText(places.picture(slot.output));
  return `<${slotElement} n="${index}"/>`;
}
