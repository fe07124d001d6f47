// A named part of a page that scrolls by itself, and so can be reached with the keyboard (SPEC §9, 1.4.10).
import type { ComponentChildren } from "preact";

interface ScrollRegionProps {
  readonly class: string;
  /** Id of the element that names it. */
  readonly labelledBy: string;
  /** Further data- attributes. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children?: ComponentChildren;
}

export const ScrollRegion = ({ class: name, labelledBy, data, children }: ScrollRegionProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order it could not be scrolled by keyboard
  <section class={name} aria-labelledby={labelledBy} tabIndex={0} {...data}>
    {children}
  </section>
);
