// Where a mention's card stands: CSS anchors it; here is what older browsers and narrow screens need besides.

const gapPixels = 8;
const edgePixels = 16;
const sheetGapPixels = 12;
const sheetLiftPixels = 72;

const isNarrow = matchMedia("(max-width: 40rem)");
const hasAnchors = CSS.supports("anchor-name", "--m") && CSS.supports("position-area", "block-end");

/** Keeps an open card at its mention until the returned function is called. */
export function placeCard(card: HTMLElement, mention: HTMLElement): () => void {
  if (isNarrow.matches) liftAboveSheet(card, mention);
  else fitScreen(card, mention);
  // What is inside a drawing has no box of CSS, and so can be no anchor.
  if (hasAnchors && mention instanceof HTMLElement) return () => card.style.removeProperty("max-block-size");
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => standBeside(card, mention));
  };
  standBeside(card, mention);
  const stop = new AbortController();
  addEventListener("resize", follow, { passive: true, signal: stop.signal });
  addEventListener("scroll", follow, { passive: true, signal: stop.signal });
  return () => {
    cancelAnimationFrame(frame);
    stop.abort();
    for (const property of ["inset", "margin", "max-block-size"]) card.style.removeProperty(property);
  };
}

/** A card that fits neither below nor above its mention becomes as high as the larger of the two rooms. */
function fitScreen(card: HTMLElement, mention: HTMLElement): void {
  const { top, bottom } = card.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const word = mention.getBoundingClientRect();
  const room = Math.max(word.top, innerHeight - word.bottom) - 2 * gapPixels;
  card.style.setProperty("max-block-size", `${room}px`);
}

/** Scrolls a mention that the bottom sheet would cover into the upper part of the screen. */
function liftAboveSheet(card: HTMLElement, mention: HTMLElement): void {
  const { bottom } = mention.getBoundingClientRect();
  const top = innerHeight - card.offsetHeight;
  if (bottom > top - sheetGapPixels) scrollBy(0, bottom - top + sheetLiftPixels);
}

function standBeside(card: HTMLElement, mention: HTMLElement): void {
  const line = mention.getClientRects()[0];
  if (isNarrow.matches || line === undefined) {
    card.style.removeProperty("inset");
    return;
  }
  const { offsetWidth: width, offsetHeight: height } = card;
  const furthest = document.documentElement.clientWidth - width - edgePixels;
  const x = Math.min(Math.max(edgePixels, line.left + line.width / 2 - width / 2), furthest);
  const below = line.bottom + gapPixels;
  const y = below + height > innerHeight ? Math.max(gapPixels, line.top - height - gapPixels) : below;
  card.style.setProperty("margin", "0");
  card.style.setProperty("inset", `${y}px auto auto ${x}px`);
}
