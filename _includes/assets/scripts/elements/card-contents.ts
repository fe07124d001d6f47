// The inside of a mention's card: the page's template, filled from the entry's article in the glossary of the reading.
import { mentionsBeside } from "../lib/mentions.ts";
import { text } from "../lib/strings.ts";
import { stateOf } from "../lib/words.ts";

/**
 * Nodes of the card for a mention, or none when its entry has no article on this page.
 * @param template `#gloss-template`
 */
export function cardContents(template: HTMLTemplateElement, mention: HTMLAnchorElement): DocumentFragment | undefined {
  const entry = mention.dataset.entry ?? "";
  const source = document.getElementById(`g-${entry}`);
  if (source === null) return undefined;
  const contents = document.importNode(template.content, true);
  for (const name of ["kind", "label", "labels", "definition", "others"]) copyPart(source, contents, name);
  partOf(contents, "box")?.classList.add(...[...source.classList].filter((name) => name !== "card"));
  partOf(contents, "open")?.setAttribute("href", mention.getAttribute("href") ?? "");
  showState(contents, mention);
  setPosition(contents, mention);
  return contents;
}

/** A mention before or after this one in the same version. */
export function mentionBeside(mention: HTMLElement, steps: number): HTMLElement | undefined {
  const all = mentionsBeside(mention);
  return all[all.indexOf(mention) + steps];
}

/** Lets the buttons of a card say how well the word of its mention is known. */
export function showState(contents: ParentNode, mention: HTMLElement): void {
  const state = stateOf(mention.dataset.entry ?? "");
  buttonOf(contents, "know")?.setAttribute("aria-pressed", String(state === "known"));
  buttonOf(contents, "learn")?.setAttribute("aria-pressed", String(state === "learning"));
}

function copyPart(source: ParentNode, contents: ParentNode, name: string): void {
  const from = partOf(source, name);
  const to = partOf(contents, name);
  if (from === null) {
    to?.remove();
    return;
  }
  for (const attribute of ["lang", "dir", "href"]) {
    const value = from.getAttribute(attribute);
    if (value !== null) to?.setAttribute(attribute, value);
  }
  to?.replaceChildren(...[...from.childNodes].map((node) => node.cloneNode(true)));
}

function setPosition(contents: ParentNode, mention: HTMLElement): void {
  const all = mentionsBeside(mention);
  const index = all.indexOf(mention);
  const position = partOf(contents, "position");
  // A name before the text is no mention: its next one is the first.
  const words = index < 0 ? text("card.mentions", { n: all.length }) : undefined;
  if (position) position.textContent = words ?? text("card.position", { i: index + 1, n: all.length });
  buttonOf(contents, "previous")?.toggleAttribute("disabled", index <= 0);
  buttonOf(contents, "next")?.toggleAttribute("disabled", index === all.length - 1);
}

function partOf(root: ParentNode, name: string): Element | null {
  return root.querySelector(`[data-part="${name}"]`);
}

function buttonOf(root: ParentNode, name: string): Element | null {
  return root.querySelector(`[data-gloss="${name}"]`);
}
