// The header's menu on narrow screens, a `<details>` that works by itself: Escape and a click elsewhere close it.

export function menu(details: HTMLDetailsElement): void {
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
}
