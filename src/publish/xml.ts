// A tree of XML elements as the text of a file.
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/** The file: declaration, tree, final newline. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed(toXml(root, { closeEmptyElements: true }))}\n`;
}

/**
 * In text `]]>` would end what never began; xast-util-to-xml 4 leaves it.
 * @see Extensible Markup Language 1.0, section 2.4
 */
export function wellFormed(xml: string): string {
  return xml.replaceAll("]]>", "]]&gt;");
}
