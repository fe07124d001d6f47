// Hovering over a mention previews its card: after a moment's intent, for as long as the pointer is on either.
import { mentionOf } from "../lib/mentions.ts";
import type { MentionCard } from "./mention-card.ts";

const openMilliseconds = 250;
const closeMilliseconds = 350;

/** Lets a mouse preview the card (WCAG 1.4.13: dismissible, hoverable, persistent). */
export function previewOnHover(card: MentionCard): void {
  let opening = 0;
  let closing = 0;
  let place = "";
  const placeOf = ({ clientX, clientY }: PointerEvent) => `${clientX} ${clientY}`;
  const move = (event: PointerEvent) => {
    place = placeOf(event);
  };

  const leave = () => {
    clearTimeout(opening);
    if (!card.isOpen || card.isPinned) return;
    clearTimeout(closing);
    closing = window.setTimeout(() => {
      if (!card.isPinned) card.close();
    }, closeMilliseconds);
  };

  const over = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const mention = mentionOf(event);
    if (mention === undefined) {
      if (event.target instanceof Node && card.element.contains(event.target)) clearTimeout(closing);
      else leave();
      return;
    }
    clearTimeout(opening);
    // A mention that came under a pointer which rests, when a card closed or the page moved, was not pointed at.
    const isPointedAt = placeOf(event) !== place;
    if (mention === card.mention) clearTimeout(closing);
    else if (isPointedAt && !card.isPinned && !isCovered()) {
      opening = window.setTimeout(() => {
        clearTimeout(closing);
        card.open(mention, { pinned: false, focused: false });
      }, openMilliseconds);
    }
  };

  document.addEventListener("pointerover", over);
  document.addEventListener("pointermove", move, { passive: true });
  document.addEventListener("pointerdown", () => clearTimeout(opening), true);
  document.documentElement.addEventListener("pointerleave", leave);
}

/** Whether another popover or a dialog is open, which a preview must not close. */
function isCovered(): boolean {
  return document.querySelector(":popover-open:not(#gloss), dialog[open]") !== null;
}
