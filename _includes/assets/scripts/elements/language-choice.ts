// The reader's language: kept when chosen, offered again at the site's root.
import { topRow } from "../lib/hold-place.ts";
import { keepSetting } from "../lib/settings.ts";
import { readStore } from "../lib/store.ts";

/** Kept instead of a language by a reader who wants to be asked each time. */
const askEachTime = "ask";

/** Keeps the language of a followed language link, and takes the reader to the block they were at. */
export function languageLinks(): void {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>("a[data-language-link], a[data-choose]");
    if (!link) return;
    keepSetting("language", link.dataset.choose ?? link.hreflang);
    if (link.dataset.choose === undefined && scrollY > 0) link.hash = topRow()?.id ?? "";
  });
}

/**
 * At the site's root: goes to the language that was kept, else to the first of the browser's that the site has. Not
 * with a fragment in the address, not for a reader who came from a page of the site or asked to be asked.
 */
export function languageRedirect(): void {
  if (location.hash !== "" || document.referrer.startsWith(`${location.origin}/`)) return;
  const kept = readStore("settings").language;
  if (kept === askEachTime) return;
  const wanted = typeof kept === "string" ? [kept, ...navigator.languages] : navigator.languages;
  const link = wanted
    .map((tag) => document.querySelector<HTMLAnchorElement>(`a[data-choose="${CSS.escape(tag.split("-")[0] ?? tag)}"]`))
    .find((found) => found !== null);
  if (link) location.replace(link.href);
}
