// Buttons that copy their `data-copy`, and buttons that print.
import { copyFrom } from "../lib/copy.ts";

export function copyButtons(): void {
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy], [data-print]") : null;
    if (button === null) return;
    if (button.dataset.copy !== undefined) copyFrom(button, button.dataset.copy);
    else print();
  });
}
