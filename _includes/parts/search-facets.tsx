// The facets of the search page: groups of boxes, none checked, that narrow the results.

export interface FacetGroup {
  readonly facet: "where" | "type" | "language";
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly class?: string }[];
}

interface SearchFacetsProps {
  readonly label: string;
  readonly groups: readonly FacetGroup[];
}

export const SearchFacets = ({ label, groups }: SearchFacetsProps) => (
  <section class="facets" aria-label={label} data-search-facets>
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
  </section>
);
