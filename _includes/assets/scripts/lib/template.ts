// Clones of the page's templates, filled by their `data-` hooks.
import { setLanguage } from "./languages.ts";

/** The element of a `<template data-template="name">`. */
export function cloneTemplate(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const first = template?.content.firstElementChild;
  const clone = first && document.importNode(first, true);
  if (!(clone instanceof HTMLElement)) throw new Error(`This page has no template "${name}".`);
  return clone;
}

/** The part of a clone with a hook. */
export function part(clone: ParentNode, hook: string): HTMLElement | null {
  return clone.querySelector<HTMLElement>(`[data-${hook}]`);
}

/** Fills a part with words of a language; without words the part goes. */
export function fillPart(clone: ParentNode, hook: string, words: string | undefined, language?: string): void {
  const element = part(clone, hook);
  if (element === null) return;
  if (words === undefined || words === "") {
    element.remove();
    return;
  }
  element.textContent = words;
  if (language !== undefined) setLanguage(element, language);
}
