// Reading published XML back.
import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";

/** Every element of that name, in the order of the file. */
export function elements(node: Nodes, name: string): readonly Element[] {
  if (!("children" in node)) return [];
  const own = node.type === "element" && node.name === name ? [node] : [];
  return [...own, ...node.children.flatMap((child) => elements(child, name))];
}

export function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

/** The texts of every element of that name. */
export const texts = (node: Nodes, name: string) => elements(node, name).map(textIn);

export { fromXml };
