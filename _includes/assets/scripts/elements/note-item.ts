// A highlight or note in a list: what it is on, what it says, and the buttons that change and remove it.
import { element } from "../lib/element.ts";
import { setLanguage } from "../lib/languages.ts";
import { dropNote, keepNote, type Note, rewritten } from "../lib/notes.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import { cloneTemplate, fillPart, part } from "../lib/template.ts";
import { askForNote } from "./note-dialog.ts";

interface NoteItemSetting {
  /** What holds the template. */
  readonly root: ParentNode;
  /** Where the words stand; none when they stand nowhere any more. */
  readonly href?: string;
  /** The words' place as told to the reader. */
  readonly place?: string;
  /** Called after the note was changed or brought back. */
  readonly onChange: () => void;
  /** Called after the note was removed, while its line still stands. */
  readonly onRemove: () => void;
}

/** A line for a note. */
export function noteItem(note: Note, setting: NoteItemSetting): HTMLElement {
  const item = cloneTemplate(setting.root, "note");
  item.dataset.note = note.id;
  item.dataset.kind = note.kind;
  const link = part(item, "note-link");
  if (link) {
    link.textContent = note.quote.exact;
    setLanguage(part(item, "note-quoted") ?? link, note.language);
    if (setting.href === undefined) link.removeAttribute("href");
    else link.setAttribute("href", setting.href);
  }
  fillPart(item, "note-text", note.text);
  fillPart(item, "note-place", setting.place);
  const edit = part(item, "note-edit");
  if (edit && note.kind === "highlight") edit.textContent = edit.dataset.add ?? "";
  edit?.addEventListener("click", () => rewrite(note, setting.onChange));
  part(item, "note-remove")?.addEventListener("click", () => remove(item, note, setting));
  return item;
}

/** Lets the reader write the words of a note anew. */
export async function rewrite(note: Note, onChange: () => void): Promise<void> {
  const words = await askForNote(note.quote.exact, note.language, note.text);
  if (words === undefined || words === note.text) return;
  sayWhetherKept(keepNote(rewritten(note, words)) === "kept", text("notes.kept"));
  onChange();
}

export function sayWhetherKept(isKept: boolean, sentence: string): void {
  report(isKept ? sentence : text("notKept"));
}

/** The line stays for as long as the page does, with a button that brings the note back. */
function remove(item: HTMLElement, note: Note, { onChange, onRemove }: NoteItemSetting): void {
  dropNote(note.id);
  onRemove();
  const undo = element("button", { class: "btn btn-q", type: "button" }, text("notes.undo"));
  undo.addEventListener("click", () => {
    keepNote(note);
    onChange();
  });
  item.replaceChildren(element("p", { class: "my-acts" }, `${text("notes.removed")} `, undo));
  undo.focus();
  report(text("notes.removed"));
}
