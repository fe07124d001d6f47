// The card of a mention: opened by a click, a tap or Enter and then pinned, or previewed by hovering (mention-hover.ts).
import { mentionOf } from "../lib/mentions.ts";
import { wordEvent } from "../lib/words.ts";
import { cardContents, mentionBeside, showState } from "./card-contents.ts";
import { placeCard } from "./card-place.ts";
import { toggleState } from "./known-words.ts";

export class MentionCard {
  readonly element: HTMLElement;
  readonly #template: HTMLTemplateElement;
  #mention: HTMLAnchorElement | undefined;
  #isPinned = false;
  #heldFocus = false;
  #release = () => {};
  /** The mention whose pinned card was open when the pointer went down on it: this click only closes. */
  #pressed: HTMLElement | undefined;
  #pointerType = "";

  constructor(element: HTMLElement, template: HTMLTemplateElement) {
    this.element = element;
    this.#template = template;
    document.addEventListener("pointerdown", (event) => this.#notePress(event), true);
    document.addEventListener("click", (event) => this.#openFrom(event));
    element.addEventListener("click", (event) => this.#act(event));
    element.addEventListener("keydown", (event) => this.#walk(event));
    document.addEventListener(wordEvent, () => {
      if (this.mention) showState(element, this.mention);
    });
    element.addEventListener("focusout", (event) => this.#closeBehind(event));
    element.addEventListener("beforetoggle", (event) => {
      if (event.newState === "closed") this.#heldFocus = element.contains(document.activeElement);
    });
    element.addEventListener("toggle", (event) => {
      if (event.newState === "closed") this.#afterClosing();
    });
  }

  get isOpen(): boolean {
    return this.element.matches(":popover-open");
  }

  get isPinned(): boolean {
    return this.isOpen && this.#isPinned;
  }

  /** The mention whose card is open. */
  get mention(): HTMLElement | undefined {
    return this.isOpen ? this.#mention : undefined;
  }

  /** Shows the card of a mention; false when the page has no article of its entry, so that the link must do. */
  open(mention: HTMLAnchorElement, { pinned, focused }: { pinned: boolean; focused: boolean }): boolean {
    const contents = cardContents(this.#template, mention);
    if (contents === undefined) return false;
    this.#leaveMention();
    this.#mention = mention;
    this.#isPinned = pinned;
    this.#heldFocus = false;
    this.element.replaceChildren(contents);
    mention.classList.add("anchor");
    mention.setAttribute("aria-expanded", "true");
    if (!this.isOpen) this.#show(mention);
    this.#release = placeCard(this.element, mention);
    if (focused) this.element.querySelector<HTMLElement>("#gloss-h")?.focus({ preventScroll: true });
    return true;
  }

  close(): void {
    if (this.isOpen) this.element.hidePopover();
  }

  #show(source: HTMLElement): void {
    try {
      this.element.showPopover({ source });
    } catch {
      this.element.showPopover();
    }
  }

  #notePress(event: PointerEvent): void {
    this.#pointerType = event.pointerType;
    const mention = mentionOf(event);
    this.#pressed = mention !== undefined && this.isPinned && mention === this.#mention ? mention : undefined;
  }

  #openFrom(event: MouseEvent): void {
    const mention = mentionOf(event);
    if (mention === undefined || this.element.contains(mention)) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const byKeyboard = event.detail === 0;
    if (this.#pressed === mention && !byKeyboard) {
      event.preventDefault();
      this.close();
      return;
    }
    const focused = byKeyboard || this.#pointerType !== "mouse";
    if (this.open(mention, { pinned: true, focused })) event.preventDefault();
  }

  #act(event: MouseEvent): void {
    const target = event.target;
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-gloss]") : null;
    const action = button?.dataset.gloss;
    if (action === "close") this.close();
    else if (action === "previous") this.#step(-1);
    else if (action === "next") this.#step(1);
    else if (action === "know") toggleState(this.#mention?.dataset.entry ?? "", "known");
    else if (action === "learn") toggleState(this.#mention?.dataset.entry ?? "", "learning");
  }

  #step(steps: number): void {
    const next = this.#mention && mentionBeside(this.#mention, steps);
    if (!(next instanceof HTMLAnchorElement)) return;
    next.scrollIntoView({ block: "center" });
    this.open(next, { pinned: true, focused: true });
  }

  /** Tab goes from the heading through all controls and on into the text after the mention; Shift and Tab, back to it. */
  #walk(event: KeyboardEvent): void {
    if (event.key !== "Tab" || this.#mention === undefined) return;
    const controls = focusable(this.element);
    const at = controls.findIndex((control) => control.matches(":focus"));
    const next = event.shiftKey
      ? (controls[at - 1] ?? this.#mention)
      : (controls[at + 1] ?? stopAfter(this.#mention, this.element));
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    if (!this.element.contains(next)) this.close();
  }

  /** Not modal: when focus goes elsewhere in the page, the card closes and focus stays where the reader went. */
  #closeBehind(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.element.contains(to) && to !== this.#mention) this.close();
  }

  #afterClosing(): void {
    const mention = this.#mention;
    this.#leaveMention();
    this.#isPinned = false;
    if (this.#heldFocus) mention?.focus({ preventScroll: true });
    this.#heldFocus = false;
  }

  #leaveMention(): void {
    this.#release();
    this.#release = () => {};
    this.#mention?.classList.remove("anchor");
    this.#mention?.removeAttribute("aria-expanded");
  }
}

/** The first control after a mention in the page, leaving out those of the card. */
function stopAfter(mention: HTMLElement, card: HTMLElement): HTMLElement | undefined {
  const stops = focusable(document).filter((stop) => !card.contains(stop));
  return stops[stops.indexOf(mention) + 1];
}

function focusable(root: ParentNode): HTMLElement[] {
  const stops = root.querySelectorAll<HTMLElement>(
    "a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']",
  );
  return [...stops].filter((stop) => stop.checkVisibility?.() !== false);
}
