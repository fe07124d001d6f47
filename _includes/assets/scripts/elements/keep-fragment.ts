// On a page whose fragment is its content, links within the page move the reader and leave the address alone.

export function keepFragment(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches("[data-language-link]")) link.hash = location.hash;
    const within = link.getAttribute("href")?.match(/^#(.+)$/)?.[1];
    if (within === undefined || event.defaultPrevented) return;
    event.preventDefault();
    goTo(document.getElementById(decodeURIComponent(within)));
  });
}

/** Scrolls to an element and goes on from there with the keyboard. */
function goTo(target: HTMLElement | null): void {
  if (target === null) return;
  const details = target.closest("details");
  if (details) details.open = true;
  target.scrollIntoView();
  const isStop = target.matches("a, button, input, [tabindex]");
  if (!isStop) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (!isStop) target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
}
