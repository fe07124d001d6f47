// Links that may stand in a reading; the others become their text.
import { readAddress } from "../../markdown/address.ts";
import type { Dropped } from "../reading-format.ts";
import { blockNumber } from "./block-numbers.ts";
import { elementsOf, unwrap, wordsOf } from "./dom.ts";

/**
 * Keeps links with an allowed scheme, makes relative ones whole, and unwraps the rest; refused schemes are listed.
 * @param base the document's own address, if it says one
 */
export function cleanLinks(root: Element, base: string | undefined, dropped: Dropped[]): void {
  for (const link of elementsOf(root, "a")) {
    const written = link.getAttribute("href") ?? "";
    const address = written === "" || written.startsWith("#") ? undefined : readAddress(written);
    const url = address?.kind === "refused" ? undefined : address && wholeAddress(written, base);
    if (address?.kind === "refused") {
      const words = `${address.scheme} ${wordsOf(link)}`.trim();
      dropped.push({ why: "link", words, block: blockNumber(link) });
    }
    if (url === undefined || wordsOf(link) === "") unwrap(link);
    else link.setAttribute("href", url);
  }
}

/** The address in the form that Markdown's brackets hold. */
function wholeAddress(written: string, base: string | undefined): string | undefined {
  try {
    const url = new URL(written.trim(), base);
    if (!/^(?:https?|mailto|tel):$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
    return url.href.replace(/[()[\]{}<>|\\`*_"' ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return undefined;
  }
}
