// What a pointer drags onto the things of match and sort. The lists say and take the same: this is an extra, and hidden
// from those who do not see it.
import type { ComponentChildren } from "preact";

export interface Place {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

interface PlacesProps {
  readonly hint: string;
  /** None where they stand on the page already. */
  readonly places: readonly Place[];
}

export const Places = ({ hint, places }: PlacesProps): ComponentChildren => (
  <div class="places needs-script" aria-hidden="true">
    <p class="hint">{hint}</p>
    {places.length > 0 && (
      <ul>
        {places.map(({ text, ...language }, place) => (
          <li data-place={place} {...language}>
            {text}
          </li>
        ))}
      </ul>
    )}
  </div>
);
