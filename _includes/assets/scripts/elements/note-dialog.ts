// The dialog in which a note is written.
import { setLanguage } from "../lib/languages.ts";

const longestShown = 160;

/** Asks for the words of a note on a quote; undefined when the reader leaves it. */
export function askForNote(quote: string, language: string, words: string): Promise<string | undefined> {
  const dialog = document.getElementById("note-dialog");
  const field = dialog?.querySelector("textarea");
  const shown = dialog?.querySelector<HTMLElement>("[data-note-quote]");
  if (!(dialog instanceof HTMLDialogElement) || !field || !shown) return Promise.resolve(undefined);
  shown.textContent = quote.length > longestShown ? `${quote.slice(0, longestShown)}…` : quote;
  shown.removeAttribute("lang");
  shown.removeAttribute("dir");
  setLanguage(shown, language);
  field.value = words;
  dialog.returnValue = "";
  dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "keep" ? field.value.trim() : undefined), {
      once: true,
    });
  });
}
