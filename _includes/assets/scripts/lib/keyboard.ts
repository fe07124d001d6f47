// What the keyboard is doing: whether keys are being typed into a field.

/** True while a key press belongs to a field, so that it must not act as a shortcut. */
export function isTyping(event: Event): boolean {
  const target = event.target;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
