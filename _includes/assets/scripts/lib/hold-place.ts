// Keeps the text where the reader's eyes are while the layout around it changes.

const barSelector = ".bar";

/** The block at the top of the screen, below the bar, if the page is a reading. */
export function topRow(): HTMLElement | undefined {
  const top = readingTop();
  const rows = document.querySelectorAll<HTMLElement>(".rows > .row");
  return [...rows].find((row) => row.getBoundingClientRect().bottom > top + 1);
}

/** Where the text begins to be seen: the lower edge of a bar that sticks to the top of the screen. */
export function readingTop(): number {
  const bar = document.querySelector(barSelector)?.getBoundingClientRect();
  return bar !== undefined && bar.top <= 0 ? Math.max(0, bar.bottom) : 0;
}

/** Makes a change and scrolls so that the block at the top of the screen stays at the same height. */
export function holdPlace(change: () => void): void {
  const row = scrollY > 0 ? topRow() : undefined;
  if (row === undefined) {
    change();
    return;
  }
  const root = document.documentElement;
  const before = row.getBoundingClientRect().top;
  root.style.setProperty("overflow-anchor", "none");
  change();
  scrollBy({ top: row.getBoundingClientRect().top - before, behavior: "instant" });
  requestAnimationFrame(() => root.style.removeProperty("overflow-anchor"));
}
