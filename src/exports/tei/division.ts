// A version as a division of the text: blocks with their alignment, sections under their headings.
import type { Element, ElementContent } from "xast";
import { x } from "xastscript";
import type { Block, Library, Reading, Version } from "../../model.ts";
import { type Setting, teiContent, versionId } from "./block-content.ts";

/** @see TEI P5, chapters 4 (default text structure) and 17.4 (correspondence and alignment) */
export function versionDivision(library: Library, reading: Reading, version: Version): Element {
  const setting = { library, version };
  const counterparts = counterpartsOf(reading, version);
  const type = version.language === reading.original ? "original" : "translation";
  const root = x("div", { type, "xml:lang": version.language, "xml:id": versionId(version, "text") });
  const open: { readonly level: number; readonly element: Element }[] = [{ level: 1, element: root }];
  version.blocks.forEach((block, index) => {
    if (block.kind === "heading") {
      while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const section = x("div", { type: "section" });
      open.at(-1)?.element.children.push(section);
      open.push({ level: block.level, element: section });
    }
    open.at(-1)?.element.children.push(...blockContent(block, setting, counterparts.get(index) ?? []));
  });
  return root;
}

function blockContent(block: Block, setting: Setting, counterparts: readonly string[]): readonly ElementContent[] {
  const [own, ...more] = teiContent(block.html, setting).filter((child) => child.type === "element");
  if (own === undefined) return [];
  const corresp = counterparts.length === 0 ? undefined : counterparts.map((id) => `#${id}`).join(" ");
  const id = { "xml:id": versionId(setting.version, block.id) };
  const n = block.number === 0 ? {} : { n: String(block.number) };
  const alignment = corresp === undefined ? {} : { corresp };
  return [{ ...own, attributes: { ...id, ...n, ...alignment, ...own.attributes } }, ...more];
}

/** By index of a block: the names of the blocks of other versions that stand in its row. */
function counterpartsOf(reading: Reading, version: Version): ReadonlyMap<number, readonly string[]> {
  const counterparts = new Map<number, readonly string[]>();
  for (const { blocks } of reading.rows) {
    const own = blocks[version.language];
    if (own === undefined) continue;
    const others = Object.entries(blocks).flatMap(([language, index]) => {
      const other = reading.versions[language];
      const block = other?.blocks[index ?? -1];
      return other === undefined || block === undefined || other === version ? [] : [versionId(other, block.id)];
    });
    counterparts.set(own, others);
  }
  return counterparts;
}
