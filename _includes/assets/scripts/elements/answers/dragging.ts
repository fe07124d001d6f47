// match and sort by dragging: a place onto a thing, or a thing onto a place. What is chosen is the list's alone, so that
// keyboard and touch lose nothing (SPEC §9, 2.5.7).
import { element } from "../../lib/element.ts";

/** Pixels that a press may move and still be a press. */
const still = 6;

interface Choice {
  /** What the pointer is above. */
  readonly over: Element;
  readonly list: HTMLSelectElement;
  readonly place: string;
}

/** @param fieldset of a question whose things have lists (`select[data-item]`) and whose places have `data-place` */
export function draggedPlaces(fieldset: HTMLElement): void {
  fieldset.addEventListener("pointerdown", (event) => {
    const { target, isPrimary, button, pointerType } = event;
    const source = target instanceof Element ? target.closest<HTMLElement>("[data-place], .pairs label") : null;
    // A finger scrolls; it has the lists.
    if (source !== null && isPrimary && button === 0 && pointerType !== "touch") drag(fieldset, source, event);
  });
}

function drag(fieldset: HTMLElement, source: HTMLElement, start: PointerEvent): void {
  const listening = new AbortController();
  const { signal } = listening;
  let lifted: HTMLElement | undefined;
  let choice: Choice | undefined;

  const aim = (next: Choice | undefined) => {
    choice?.over.removeAttribute("data-aimed");
    choice = next;
    choice?.over.setAttribute("data-aimed", "");
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!lifted && Math.hypot(clientX - start.clientX, clientY - start.clientY) < still) return;
    lifted ??= lift(source);
    lifted.style.translate = `${clientX}px ${clientY}px`;
    aim(choiceAt(fieldset, source, document.elementFromPoint(clientX, clientY)));
  };
  const end = (isDropped: boolean) => {
    const chosen = isDropped ? choice : undefined;
    listening.abort();
    aim(undefined);
    lifted?.remove();
    delete document.body.dataset.dragging;
    if (chosen === undefined || chosen.list.value === chosen.place) return;
    chosen.list.value = chosen.place;
    chosen.list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  document.addEventListener("selectstart", (event) => event.preventDefault(), { signal });
  document.addEventListener("pointermove", move, { signal });
  document.addEventListener("pointerup", () => end(true), { signal });
  document.addEventListener("pointercancel", () => end(false), { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
}

/** The words beside the pointer. From left to right, whatever the page: pointers are measured so. */
function lift(source: HTMLElement): HTMLElement {
  const words = element("bdi", { dir: "auto" }, source.textContent ?? "");
  if (source.lang) words.lang = source.lang;
  const lifted = element("div", { class: "lifted", dir: "ltr", "aria-hidden": "true" }, words);
  document.body.append(lifted);
  document.body.dataset.dragging = "";
  return lifted;
}

/** What would be chosen by letting go above an element; undefined where that means nothing. */
function choiceAt(fieldset: HTMLElement, source: HTMLElement, above: Element | null): Choice | undefined {
  if (above === null || !fieldset.contains(above)) return undefined;
  const isPlace = source.dataset.place !== undefined;
  const over = above.closest<HTMLElement>(isPlace ? ".pairs > li" : "[data-place]");
  const [thing, { place } = {}] = isPlace ? [over, source.dataset] : [source.closest("li"), over?.dataset];
  const list = thing?.querySelector<HTMLSelectElement>("select[data-item]");
  return over && list && place !== undefined ? { over, list, place } : undefined;
}
