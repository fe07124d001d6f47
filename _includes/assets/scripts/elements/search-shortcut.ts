// `/`, ⌘K or Ctrl+K, and the magnifier of the header: the field of the search page where the reader is on it, the search dialog everywhere else.
import { isTyping } from "../lib/keyboard.ts";
import { settingInForce } from "../lib/settings.ts";

export function searchShortcut(): void {
  document.addEventListener("keydown", (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    openSearch();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-search-open]") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch();
  });
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing || event.defaultPrevented) return false;
  const isChord = event.metaKey !== event.ctrlKey && event.code === "KeyK" && !event.shiftKey;
  const isSlash = event.key === "/" && !event.metaKey && !event.ctrlKey;
  return isChord || (isSlash && !isTyping(event) && settingInForce("keys") === "on");
}

async function openSearch(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("[data-search-input]");
  if (field) {
    field.focus();
    field.select();
    return;
  }
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-search-dialog]");
  if (dialog === null || dialog.open) return;
  const { openSearchDialog } = await import("./search-dialog.ts");
  openSearchDialog(dialog);
}
