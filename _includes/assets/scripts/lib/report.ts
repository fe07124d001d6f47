// The page's one polite live region.

/** Says a sentence to screen readers; the same sentence twice is said twice. */
export function report(sentence: string): void {
  const status = document.getElementById("status");
  if (status === null) return;
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = sentence;
  });
}
