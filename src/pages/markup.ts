// Markup joined into HTML for a page: its mentions linked, its notes called, its addresses made.
import type { Block, Html, Language, Markup, Slot } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { claimId, claimTag } from "./claim-words.ts";
import { descriptionId, mentionId } from "./mention-address.ts";

interface MarkupSetting {
  readonly context: SiteContext;
  /** The page's language. */
  readonly page: Language;
  /** The language of the text; the page's when not given. */
  readonly version?: Language;
  /** Entry id to its number in the glossary of the page, which print shows at first mentions. */
  readonly numbers?: ReadonlyMap<string, string>;
  /** For an excerpt on another page: href of the page where the text's own addresses are. */
  readonly excerptOf?: string;
}

/** A block's HTML; a table stands in a region of its own, which scrolls where the page is too narrow for it. */
export function renderBlock({ kind, number, html }: Block, setting: MarkupSetting): Html {
  const rendered = renderMarkup(html, setting);
  if (kind !== "table") return rendered;
  const t = translator(setting.version ?? setting.page, setting.context.library.site);
  const attributes = { class: "scroll", role: "group", tabindex: "0", "aria-label": t("block.table", { n: number }) };
  return `<div${written(attributes)}>${rendered}</div>` as Html;
}

/** Joins markup and its slots. Ids come once: an excerpt has none, and its note calls lead to the page it is from. */
export function renderMarkup(markup: Markup, setting: MarkupSetting): Html {
  return markup.map((part) => (typeof part === "string" ? part : slotHtml(part, setting))).join("") as Html;
}

function slotHtml(slot: Slot, setting: MarkupSetting): string {
  const { context, page } = setting;
  switch (slot.kind) {
    case "mention":
      return mentionHtml(slot, setting);
    case "claim":
      return claimOpening(slot, setting);
    case "note":
      return noteCallHtml(slot, setting);
    case "path":
      return escapeHtml(context.urls.href(`${page}/${slot.path}`));
    case "picture":
      return escapeHtml(context.urls.href(slot.output));
  }
}

type SlotOf<Kind extends Slot["kind"]> = Extract<Slot, { kind: Kind }>;

function mentionHtml({ entry: id, text, number }: SlotOf<"mention">, setting: MarkupSetting): string {
  const { context, page, version = page, numbers, excerptOf } = setting;
  const entry = context.library.entries.get(id);
  if (entry === undefined) return escapeHtml(text);
  const isPlaced = number > 0 && excerptOf === undefined;
  const attributes = {
    class: `mention ${entry.type}${number > 1 ? " again" : ""}`,
    "aria-describedby": descriptionId(page, version, entry.type),
    href: context.urls.entry(page, id),
    "data-entry": id,
    id: isPlaced ? mentionId(page, version, { entry: id, number }) : undefined,
    "data-n": number === 1 ? numbers?.get(id) : undefined,
  };
  return elementHtml("a", attributes, text);
}

function claimOpening({ standing, by, number }: SlotOf<"claim">, setting: MarkupSetting): string {
  const { context, page, version = page, excerptOf } = setting;
  const attributes = {
    class: "claim",
    "data-standing": standing,
    "data-by": by,
    "data-tag": claimTag(context, version, { standing, by }),
    id: number > 0 && excerptOf === undefined ? claimId(version, number) : undefined,
  };
  return `<span${written(attributes)}>`;
}

function noteCallHtml({ number, call }: SlotOf<"note">, setting: MarkupSetting): string {
  const { context, page, version = page, excerptOf = "" } = setting;
  const t = translator(version, context.library.site);
  const attributes = {
    class: "fn",
    href: `${excerptOf}#fn-${version}-${number}`,
    id: call === 1 && excerptOf === "" ? `fr-${version}-${number}` : undefined,
    "aria-label": t("note.label", { n: number }),
  };
  return elementHtml("a", attributes, t("number", { n: number }));
}

function elementHtml(tag: string, attributes: Readonly<Record<string, string | undefined>>, text: string): string {
  return `<${tag}${written(attributes)}>${escapeHtml(text)}</${tag}>`;
}

const written = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`))
    .join("");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
