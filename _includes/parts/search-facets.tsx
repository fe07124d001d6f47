// The facets of the search page: groups of boxes, none checked, that narrow the results. Where there is room beside
// the results the stylesheet keeps the disclosure open.

export interface FacetGroup {
  readonly facet: "where" | "type" | "language" | "year";
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly class?: string }[];
}

interface SearchFacetsProps {
  readonly label: string;
  readonly groups: readonly FacetGroup[];
}

export const SearchFacets = ({ label, groups }: SearchFacetsProps) => (
  <details class="facets" data-search-facets>
    <summary>{label}</summary>
    {groups.map(({ facet, label: legend, choices }) => (
      <fieldset data-facet={facet}>
        <legend>{legend}</legend>
        {choices.map(({ value, label: words, class: type }) => (
          <label>
            <input type="checkbox" name={facet} value={value} />
            <span class={type === undefined ? undefined : `kind ${type}`}>{words}</span>
            <span class="count num" data-facet-count />
          </label>
        ))}
      </fieldset>
    ))}
  </details>
);
