// XML that people can read too: elements that hold no text of their own begin on lines of their own.
import type { Element, ElementContent } from "xast";
import { xmlFile } from "../publish/xml.ts";

/**
 * The file of a tree.
 * @param structural names of elements that hold elements only: white space in them means nothing
 */
export function indentedXmlFile(root: Element, structural: ReadonlySet<string>): string {
  return xmlFile(indented(root, structural, 0));
}

function indented(element: Element, structural: ReadonlySet<string>, depth: number): Element {
  const children = element.children.map((child) =>
    child.type === "element" ? indented(child, structural, depth + 1) : child,
  );
  if (!structural.has(element.name) || children.length === 0) return { ...element, children };
  const line = (level: number): ElementContent => ({ type: "text", value: `\n${"  ".repeat(level)}` });
  return { ...element, children: [...children.flatMap((child) => [line(depth + 1), child]), line(depth)] };
}
