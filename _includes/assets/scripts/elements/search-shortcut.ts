// `/` and ⌘K or Ctrl+K: the field of the search page where the reader is on it, the search dialog everywhere else.
import { isTyping } from "../lib/keyboard.ts";
import { settingInForce } from "../lib/settings.ts";

export function searchShortcut(): void {
  document.addEventListener("keydown", (event) => {
    if (!isSearchKey(event)) return;
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
