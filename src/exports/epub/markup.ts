// The text of a version as a book has it: mentions lead to its glossary, calls of notes to the notes.
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Markup, Slot, Version } from "../../model.ts";
import { translator } from "../../strings/index.ts";
import { attributeText, markupXml } from "../markup-xml.ts";
import { type Book, entryHref, versionPath } from "./book.ts";
import { picturePath } from "./pictures.ts";

export const mentionId = (entry: string, number: number): string => `m-${entry}-${number}`;
export const noteId = (number: number): string => `fn-${number}`;
export const callId = (number: number): string => `fr-${number}`;

/** The XML of a block or a note. Claims are not marked: a book on paper's terms has no layer to switch on. */
export function markupIn(book: Book, version: Version, markup: Markup): string {
  return markupXml(markup, (slot) => slotXml(book, version, slot));
}

function slotXml(book: Book, version: Version, slot: Slot): string {
  switch (slot.kind) {
    case "mention":
      return mentionXml(book, version, slot);
    case "claim":
      return "<span>";
    case "note":
      return callXml(book, version, slot);
    case "path":
      return attributeText(hrefOf(book, version, slot.path));
    case "picture":
      return attributeText(picturePath(slot.output));
  }
}

type SlotOf<Kind extends Slot["kind"]> = Extract<Slot, { kind: Kind }>;

/** @see DPUB-ARIA 1.1, doc-glossref */
function mentionXml(book: Book, { language }: Version, { entry, text, number }: SlotOf<"mention">): string {
  const href = entryHref(book, language, entry);
  if (href === undefined) return toXml({ type: "text", value: text });
  const again = number > 1 ? "mention again" : "mention";
  return toXml(x("a", { class: again, role: "doc-glossref", id: mentionId(entry, number), href }, text));
}

/** @see EPUB Structural Semantics Vocabulary 1.1, noteref */
function callXml({ library }: Book, { language }: Version, { number, call }: SlotOf<"note">): string {
  const t = translator(language, library.site);
  return toXml(
    x(
      "a",
      {
        class: "call",
        "epub:type": "noteref",
        role: "doc-noteref",
        id: call === 1 ? callId(number) : undefined,
        href: `#${noteId(number)}`,
        title: t("note.label", { n: number }),
      },
      t("number", { n: number }),
    ),
  );
}

/** A path of the site below the language: a place in the book where it has it, else on the site. */
function hrefOf(book: Book, { language }: Version, path: string): string {
  const { urls } = book.addresses;
  const [, kind, name = "", fragment] = /^(readings|glossary)\/([^/#]+)\/(?:#(.+))?$/.exec(path) ?? [];
  const inside = kind === "glossary" ? entryHref(book, language, name) : undefined;
  const reading = kind === "readings" ? book.readings.find((each) => each.reading.slug === name) : undefined;
  const version = reading?.versions.find((each) => each.language === language);
  if (version === undefined) return inside ?? urls.absolute(urls.href(`${language}/${path}`));
  const hasBlock = version.blocks.some(({ id }) => id === fragment);
  return versionPath(name, language) + (hasBlock ? `#${fragment}` : "");
}
