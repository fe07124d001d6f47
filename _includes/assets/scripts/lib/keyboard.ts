// What the keyboard is doing: whether keys are being typed into a field, and whether one alone may act.
import { settingInForce } from "./settings.ts";

/** True while a key press belongs to a field, so that it must not act as a shortcut. */
export function isTyping(event: Event): boolean {
  const target = event.target;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** True for a key pressed alone, outside fields and dialogs, while single-key shortcuts are on (WCAG 2.1.4). */
export function isShortcut(event: KeyboardEvent): boolean {
  const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.defaultPrevented;
  return isAlone && !isTyping(event) && settingInForce("keys") === "on" && !document.querySelector("dialog[open]");
}
