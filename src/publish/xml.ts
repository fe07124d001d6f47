// A tree of XML elements as the text of a file.
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/** The file: declaration, tree, final newline. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
