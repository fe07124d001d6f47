// One result of the search page: an entry's card, or a reading with its passages.
import { readingKind } from "../lib/bundle-session.ts";
import { element } from "../lib/element.ts";
import { aliasesOf, type FoundAlias, type FoundPage } from "../lib/found-pages.ts";
import { setLanguage, siteLanguages } from "../lib/languages.ts";
import { type Passage, passages } from "../lib/passages.ts";
import { text } from "../lib/strings.ts";
import { cloneTemplate, fillPart, part } from "../lib/template.ts";

const mostPassages = 3;

/** @param root the element that holds the page's templates */
export function searchResult(root: ParentNode, page: FoundPage): HTMLElement {
  return page.isEntry ? entryResult(root, page) : textResult(root, page);
}

/** A passage's address: its block, with the words to light there. */
export function passageAddress(url: string, passage: Passage): string {
  const marks = new URLSearchParams(passage.words.map((word) => ["mark", word]));
  return `${url}${passage.words.length > 0 ? `?${marks}` : ""}${passage.id === undefined ? "" : `#${passage.id}`}`;
}

/** Text nodes and `<mark>` elements of a passage. */
export function passageNodes({ pieces }: Passage): Node[] {
  return pieces.map((piece) => {
    const words = document.createTextNode(piece.text);
    if (!piece.isMatch) return words;
    const mark = document.createElement("mark");
    mark.append(words);
    return mark;
  });
}

function entryResult(root: ParentNode, page: FoundPage): HTMLElement {
  const { fragment, kind, language } = page;
  const result = cloneTemplate(root, "entry");
  result.classList.add(kind);
  setLanguage(result, language);
  part(result, "link")?.setAttribute("href", fragment.url);
  fillPart(result, "kind", text(`type.${kind}`), document.documentElement.lang);
  fillPart(result, "label", fragment.meta.title);
  fillPart(result, "other-label", fragment.meta.other, otherLanguage(language));
  fillAliases(result, aliasesOf(page));
  fillDefinition(result, page);
  return result;
}

function fillAliases(result: HTMLElement, aliases: readonly FoundAlias[]): void {
  fillPart(result, "aliases", aliases.map(({ name }) => name).join(" "));
  const line = part(result, "aliases");
  line?.replaceChildren(element("span", { class: "vh" }, text("search.aliases")));
  aliases.forEach(({ language, name }, index) => {
    const isolated = element("bdi", {}, name);
    line?.append(index === 0 ? " " : text("listComma"), isolated);
    setLanguage(isolated, language);
  });
}

function fillDefinition(result: HTMLElement, { fragment }: FoundPage): void {
  const [passage] = fragment.meta.definition === undefined ? passages(fragment, 1) : [];
  fillPart(result, "definition", fragment.meta.definition ?? (passage && " "));
  if (passage) part(result, "definition")?.replaceChildren(...passageNodes(passage));
}

function textResult(root: ParentNode, { fragment, kind, language }: FoundPage): HTMLElement {
  const result = cloneTemplate(root, "reading");
  const isReading = kind === readingKind;
  const found = passages(fragment, isReading ? mostPassages : 1);
  const [first] = found;
  setLanguage(result, language);
  part(result, "link")?.setAttribute("href", isReading || !first ? fragment.url : passageAddress(fragment.url, first));
  fillPart(
    result,
    "meta",
    text(isReading ? "search.inReading" : "search.inPage", { n: fragment.weighted_locations.length }),
  );
  fillPart(result, "title", fragment.meta.title);
  const list = part(result, "passages");
  if (!isReading || found.length === 0) list?.remove();
  else list?.append(...found.map((passage) => passageResult(root, fragment.url, passage)));
  return result;
}

function passageResult(root: ParentNode, url: string, passage: Passage): HTMLElement {
  const item = cloneTemplate(root, "passage");
  const { number } = passage;
  part(item, "link")?.setAttribute("href", passageAddress(url, passage));
  fillPart(item, "link", number === undefined ? text("search.inTitle") : text("search.paragraph", { n: number }));
  part(item, "excerpt")?.replaceChildren(...passageNodes(passage));
  return item;
}

/** The language of an entry's other label, where the site has two. */
function otherLanguage(language: string): string | undefined {
  const others = siteLanguages().filter((each) => each !== language);
  return others.length === 1 ? others[0] : undefined;
}
