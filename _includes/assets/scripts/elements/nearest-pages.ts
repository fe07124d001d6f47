// 404: the known pages whose id or label is nearest to the address that was asked for.
import { boundedDistance } from "../../../../src/language/edit-distance.ts";
import { normalise } from "../../../../src/language/fold.ts";
import { element } from "../lib/element.ts";
import { isRecord } from "../lib/store.ts";

const most = 5;
/** Letters that may differ, for each letter of the word. */
const tolerance = 0.5;

interface KnownPage {
  readonly href: string;
  readonly label: string;
  readonly id: string;
}

/** Fills each language's list, `[data-nearest]`, from the page's `#known-pages`. */
export function nearestPages(): void {
  const wanted = lastPart(location.pathname);
  const known: unknown = JSON.parse(document.getElementById("known-pages")?.textContent || "{}");
  if (wanted === "" || !isRecord(known)) return;
  for (const box of document.querySelectorAll<HTMLElement>("[data-nearest]")) {
    const language = box.dataset.nearest ?? "";
    const near = nearest(language, wanted, pagesOf(known[language]));
    box
      .querySelector("ul")
      ?.append(...near.map((page) => element("li", {}, element("a", { href: page.href }, page.label))));
    box.hidden = near.length === 0;
  }
}

function nearest(language: string, wanted: string, pages: readonly KnownPage[]): KnownPage[] {
  const word = normalise(language, wanted);
  const limit = Math.ceil(word.length * tolerance);
  return pages
    .flatMap((page) => {
      const names = [normalise(language, page.id), normalise(language, page.label)];
      const distances = names.map((name) =>
        name.includes(word) ? 0 : (boundedDistance(word, name, limit) ?? Infinity),
      );
      const distance = Math.min(...distances);
      return distance < Infinity ? [{ page, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ page }) => page);
}

function lastPart(path: string): string {
  try {
    return (
      decodeURIComponent(path)
        .split("/")
        .filter(Boolean)
        .at(-1)
        ?.replace(/\.html$/, "") ?? ""
    );
  } catch {
    return "";
  }
}

function pagesOf(rows: unknown): KnownPage[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const [href, label, id] = Array.isArray(row) ? row : [];
    return typeof href === "string" && typeof label === "string" && typeof id === "string" ? [{ href, label, id }] : [];
  });
}
