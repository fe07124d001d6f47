// How far the reading has come: the bar of progress, the block kept on this device, and the offer to go on from it.
import { readingTop, topRow } from "../lib/hold-place.ts";
import { keepPlace, places } from "../lib/places.ts";
import { text } from "../lib/strings.ts";

const settleMilliseconds = 500;

/** Follows the reader through the blocks of `rows`; `slug` names the reading in what is kept. */
export function readingPlace(rows: HTMLElement, slug: string): void {
  offerResume(slug);
  const bar = document.querySelector<HTMLElement>("[data-progress]");
  let frame = 0;
  let settling = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => bar?.style.setProperty("--progress", share(rows).toFixed(3)));
  };
  addEventListener("resize", follow, { passive: true });
  addEventListener(
    "scroll",
    () => {
      follow();
      clearTimeout(settling);
      settling = window.setTimeout(() => keep(rows, slug), settleMilliseconds);
    },
    { passive: true },
  );
  follow();
}

/** The part of the text that has passed the middle of the screen, 0 to 1. */
function share(rows: HTMLElement): number {
  const { top, height } = rows.getBoundingClientRect();
  const start = Math.min(innerHeight / 2, top + scrollY);
  return height === 0 ? 0 : Math.min(1, Math.max(0, (start - top) / height));
}

/** Keeps the block at the top of the screen; a reader at the first block or past the last has nothing to resume. */
function keep(rows: HTMLElement, slug: string): void {
  const isOver = rows.getBoundingClientRect().bottom < readingTop() + innerHeight / 2;
  const block = isOver ? undefined : blockAt(topRow());
  keepPlace(slug, block === 1 ? undefined : block);
}

/** Number of a row's block; a heading counts as the block after it. */
function blockAt(row: Element | null | undefined): number | undefined {
  if (!row) return undefined;
  const number = Number(row.getAttribute("data-p") ?? Number.NaN);
  return Number.isInteger(number) ? number : blockAt(row.nextElementSibling);
}

function offerResume(slug: string): void {
  const offer = document.querySelector<HTMLElement>("[data-resume]");
  const link = offer?.querySelector("a");
  const place = places().find((each) => each.slug === slug);
  if (!offer || !link || !place || location.hash !== "" || !document.getElementById(`p${place.block}`)) return;
  link.setAttribute("href", `#p${place.block}`);
  link.textContent = text("resume", { n: place.block });
  offer.dataset.state = "ready";
}
