// Mentions on the page: links with `data-entry` inside a version of a reading; names elsewhere and marks of drawings
// open cards too.

/** The mention, name or mark that an event happened on, if any. A mark is of SVG: what HTML and SVG share it has. */
export function mentionOf(event: Event): HTMLAnchorElement | undefined {
  const target = event.target;
  return (
    (target instanceof Element && target.closest<HTMLAnchorElement>("a:is(.mention, .name, .mark)[data-entry]")) ||
    undefined
  );
}

/** Every element of the page that stands for an entry, in document order. */
export function elementsOf(entry: string, selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${selector}[data-entry="${CSS.escape(entry)}"]`)];
}

/** The mentions of the same entry in the same version that can be seen, in the order of the text. */
export function mentionsBeside(mention: HTMLElement): HTMLElement[] {
  const language = languageOf(mention);
  return elementsOf(mention.dataset.entry ?? "", "a.mention").filter(
    (other) => other === mention || (languageOf(other) === language && other.checkVisibility?.() !== false),
  );
}

function languageOf(mention: HTMLElement): string | undefined {
  return (mention.closest<HTMLElement>(".version[lang]") ?? mention.closest<HTMLElement>("[lang]"))?.lang;
}
