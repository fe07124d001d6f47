// Copies text and says so.
import { report } from "./report.ts";
import { text } from "./strings.ts";

const feedbackMilliseconds = 2000;

/** Puts words on the clipboard; the button shows `data-state="copied"` for a moment and the live region says it. */
export async function copyFrom(button: HTMLElement, words: string): Promise<void> {
  const isCopied = await copy(words);
  report(text(isCopied ? "copied" : "copyFailed"));
  if (!isCopied) return;
  button.dataset.state = "copied";
  setTimeout(() => delete button.dataset.state, feedbackMilliseconds);
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
