// The line icons of the site, drawn in a 24 × 24 box. They repeat a label, so screen readers skip them.

const paths = {
  below: "M4 5h16M4 9h16M8 14h12M8 18h12",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  down: "m6 10 6 6 6-6",
  letters: "M3 18 8 6l5 12M4.8 14h6.4M15 18l3-7.5L21 18M16 15.6h4",
  menu: "M4 7h16M4 12h16M4 17h16",
  next: "m10 6 6 6-6 6",
  one: "M4 6h16M4 10h11M8 16h8m-4-4v8",
  previous: "m14 6-6 6 6 6",
  print: "M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z",
  says: "M4 5h16v11h-9l-4.5 4v-4H4zM8.5 9.2h7M8.5 12h4.5",
  save: "M12 4v11m-4-4 4 4 4-4M5 19h14",
  search: "M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM16 16l4.5 4.5",
  side: "M4 5h6M4 9.5h6M4 14h6M4 18.5h4M14 5h6M14 9.5h6M14 14h6M14 18.5h4",
  who: "M5 6h.01M5 12h.01M5 18h.01M9 6h11M9 12h11M9 18h11",
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  /** Turned round where the page runs from right to left: arrows that mean "before" and "after". */
  readonly flips?: boolean;
}

export const Icon = ({ name, flips = false }: IconProps) => (
  <svg class={flips ? "ic ic-flip" : "ic"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
