// The markup of a block or a note in the elements of TEI.
import type { Element, ElementContent } from "xast";
import { x } from "xastscript";
import type { Library, Markup, Note, Slot, Version } from "../../model.ts";
import { addressesOf } from "../addresses.ts";
import { xmlName } from "../xml-name.ts";
import { markupTree, slotOf } from "./markup-tree.ts";
import { teiTypes } from "./tei-types.ts";

export interface Setting {
  readonly library: Library;
  readonly version: Version;
}

/** A name for a thing of a version that no other version and no entry has. */
export const versionId = (version: Version, id: string): string => `${xmlName(version.language)}.${id}`;

/** The elements of a block, its own first. */
export function teiContent(markup: Markup, setting: Setting): readonly ElementContent[] {
  const addresses = addressesOf(setting.library);
  const { language } = setting.version;
  const tree = markupTree(markup, {
    path: (path) => addresses.urls.absolute(addresses.urls.href(`${language}/${path}`)),
    picture: addresses.file,
  });
  return contentOf(tree, markup, setting);
}

function contentOf(children: readonly ElementContent[], markup: Markup, setting: Setting): readonly ElementContent[] {
  return children.flatMap((child): readonly ElementContent[] => {
    if (child.type === "text") return [{ type: "text", value: child.value }];
    if (child.type !== "element") return [];
    const inner = () => contentOf(child.children, markup, setting);
    const slot = slotOf(child, markup);
    return slot === undefined ? elementOf(child, inner) : slotContent(slot, setting, inner);
  });
}

type Inner = () => readonly ElementContent[];

const hi = (rend: string) => (_: Element, inner: Inner) => [x("hi", { rend }, [...inner()])];
const same = (name: string, type?: string) => (_: Element, inner: Inner) => [x(name, { type }, [...inner()])];
/** White space between the items of a list or the rows of a table means nothing. */
const holding = (name: string, type?: string) => (_: Element, inner: Inner) => [
  x(
    name,
    { type },
    inner().filter((child) => child.type === "element"),
  ),
];

/** A table is a list of rows of cells: tables of TEI are for pages, and reading software passes over them. */
const elements: Readonly<Record<string, (element: Element, inner: Inner) => readonly ElementContent[]>> = {
  p: same("p"),
  pre: same("p"),
  blockquote: holding("quote"),
  ul: holding("list"),
  ol: holding("list", "ordered"),
  li: same("item"),
  table: holding("list", "table"),
  tr: holding("item"),
  td: same("seg", "cell"),
  th: same("seg", "label"),
  em: hi("italic"),
  strong: hi("bold"),
  s: hi("strikethrough"),
  sup: hi("superscript"),
  sub: hi("subscript"),
  code: hi("code"),
  br: () => [x("lb")],
  hr: () => [x("milestone", { unit: "section" })],
  a: ({ attributes }, inner) => [x("ref", { target: attributes.href ?? "" }, [...inner()])],
  img: ({ attributes }) => [
    x("figure", {}, x("graphic", { url: attributes.src ?? "" }), attributes.alt ? x("figDesc", attributes.alt) : []),
  ],
};

function elementOf(element: Element, inner: Inner): readonly ElementContent[] {
  if (/^h[1-6]$/.test(element.name)) return [x("head", [...inner()])];
  const lang = element.attributes.lang ?? undefined;
  if (element.name === "span" && lang !== undefined) return [x("foreign", { "xml:lang": lang }, [...inner()])];
  return Object.hasOwn(elements, element.name) ? (elements[element.name]?.(element, inner) ?? []) : inner();
}

function slotContent(slot: Slot, setting: Setting, inner: Inner): readonly ElementContent[] {
  const { library, version } = setting;
  if (slot.kind === "mention") {
    const entry = library.entries.get(slot.entry);
    if (entry === undefined) return [{ type: "text", value: slot.text }];
    const { name } = teiTypes[entry.type] ?? teiTypes.term;
    return [x(name, { ref: `#${xmlName(entry.id)}` }, slot.text)];
  }
  if (slot.kind === "claim") {
    const source = slot.by !== undefined && library.entries.has(slot.by) ? `#${xmlName(slot.by)}` : undefined;
    return [x("seg", { type: slot.standing, source }, [...inner()])];
  }
  if (slot.kind !== "note") return [];
  const note = version.notes.find(({ number }) => number === slot.number);
  if (note === undefined) return [];
  const id = versionId(version, `fn-${note.number}`);
  return slot.call > 1 ? [x("ref", { target: `#${id}` })] : [marginNote(note, id, setting)];
}

/** The note stands where it is called first. */
function marginNote({ html, number }: Note, id: string, setting: Setting): Element {
  const content = teiContent(html, setting).filter((child) => child.type === "element");
  return x("note", { "xml:id": id, n: String(number), place: "margin", type: "editorial" }, content);
}
