// The facets of the search page: boxes that narrow the results, each with the number of results it would leave.
import type { Hit } from "../lib/hits.ts";
import { siteLanguages } from "../lib/languages.ts";
import { formatNumber } from "../lib/strings.ts";

const facets = ["where", "type", "language", "year"] as const;
type Facet = (typeof facets)[number];

/** The values checked in each group; none is no narrowing. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** A group with fewer boxes to choose from narrows nothing. */
const fewestBoxes = 2;

export function chosenFacets(root: ParentNode): Choices {
  const checked = (facet: Facet) =>
    boxesOf(root, facet)
      .filter((box) => box.checked)
      .map(({ value }) => value);
  return { where: checked("where"), type: checked("type"), language: checked("language"), year: checked("year") };
}

/** The languages to ask: those chosen, or the page's own and the others only where it has nothing. */
export function languagesOf({ language }: Choices): { languages: readonly string[]; others: readonly string[] } {
  const [own = "", ...others] = siteLanguages();
  const chosen = [own, ...others].filter((each) => language.includes(each));
  return chosen.length > 0 ? { languages: chosen, others: [] } : { languages: [own], others };
}

/** A type keeps entries and a year readings, unless «where» says otherwise. */
export function isWanted({ isEntry, kind, language, year }: Hit, chosen: Choices): boolean {
  const where = isEntry ? "entries" : "readings";
  if (!allows(chosen.where, where) || !allows(chosen.language, language)) return false;
  if (isEntry) return allows(chosen.type, kind) && (chosen.year.length === 0 || chosen.where.includes(where));
  return allows(chosen.year, year) && (chosen.type.length === 0 || chosen.where.includes(where));
}

const allows = (choice: readonly string[], value: string): boolean => choice.length === 0 || choice.includes(value);

/** Counts what each box would leave of the hits, and hides those that would leave nothing. */
export function showFacets(panel: HTMLElement, hits: readonly Hit[], chosen: Choices): void {
  const { languages } = languagesOf(chosen);
  for (const facet of facets) {
    const left = hits.filter((hit) => isWanted(hit, { ...chosen, [facet]: [] }));
    const boxes = boxesOf(panel, facet).filter((box) => {
      const count = left.filter((hit) => valueIn(hit, facet) === box.value).length;
      const isAsked = facet !== "language" || languages.includes(box.value) || count > 0;
      showBox(box, isAsked ? count : undefined);
      return box.checked || count > 0 || !isAsked;
    });
    const group = panel.querySelector(`[data-facet="${facet}"]`);
    group?.toggleAttribute("hidden", boxes.length < fewestBoxes && !boxes.some((box) => box.checked));
  }
  const isNarrowed = facets.some((facet) => chosen[facet].length > 0);
  panel.toggleAttribute("hidden", hits.length === 0 && !isNarrowed);
}

/** @param count undefined of a language that was not asked */
function showBox(box: HTMLInputElement, count: number | undefined): void {
  const label = box.closest("label");
  label?.toggleAttribute("hidden", count === 0 && !box.checked);
  const place = label?.querySelector("[data-facet-count]");
  if (place) place.textContent = count === undefined ? "" : formatNumber(count);
}

function valueIn({ isEntry, kind, language, year }: Hit, facet: Facet): string {
  return { where: isEntry ? "entries" : "readings", type: kind, language, year }[facet];
}

const boxesOf = (root: ParentNode, facet: Facet): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`[data-facet="${facet}"] input`),
];
