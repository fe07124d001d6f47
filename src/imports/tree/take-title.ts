// The title of a text, taken out of it where it stands there.
import { cleanLine } from "../clean-text.ts";
import { elementsOf, nameOf, removeWithHolders, textBlocks, wordsOf } from "./dom.ts";

/** In UTF-16 units: a longer first line is a paragraph. */
const longestTitle = 120;

/**
 * @param named the title that the document gives itself
 * @param isTrusted true where readers see that title
 * @returns nothing where no line looks like one
 */
export function takeTitle(root: Element, named: string | undefined, isTrusted: boolean): string | undefined {
  const [first] = textBlocks(root);
  const marked = elementsOf(root, "h1.title").find((heading) => wordsOf(heading) !== "");
  const heading = first !== undefined && /^h\d$/.test(nameOf(first)) ? first : undefined;
  const isOnly = heading !== undefined && elementsOf(root, nameOf(heading)).length === 1;
  if (marked !== undefined) return take(marked, root);
  if (heading !== undefined && (wordsOf(heading) === named || (isOnly && !isTrusted))) return take(heading, root);
  if (named !== undefined) return named;
  if (heading !== undefined) return take(heading, root);
  const words = first === undefined ? "" : wordsOf(first);
  const isTitle = words.length <= longestTitle && !/[.،؛:؟!…]$/u.test(words) && textBlocks(root).length > 1;
  return first?.matches("p, div") && isTitle ? take(first, root) : undefined;
}

function take(element: Element, root: Element): string | undefined {
  const words = cleanLine(
    wordsOf(element)
      .replace(/\uE000\d+\uE001/g, "")
      .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1"),
  );
  removeWithHolders(element, root);
  return words === "" ? undefined : words.slice(0, 300);
}
