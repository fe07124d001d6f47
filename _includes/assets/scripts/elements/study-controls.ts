// What leaves and enters this device: one file out, one file in after its contents are told, and erasing it all.
import { element } from "../lib/element.ts";
import { notes } from "../lib/notes.ts";
import { report } from "../lib/report.ts";
import { eraseStore, readStore, writeStore } from "../lib/store.ts";
import { text } from "../lib/strings.ts";
import {
  type KnownIds,
  type MergedStudy,
  mergeStudy,
  type ReadStudyFile,
  readPlaces,
  readStudyFile,
  type Study,
  studyFileName,
  writeStudyFile,
} from "../lib/study-file.ts";
import { keepWords, wordEvent, words } from "../lib/words.ts";

const largestBytes = 2_000_000;

/** @param onChange called after a file was added or all was erased */
export function studyControls(page: HTMLElement, known: KnownIds, onChange: () => void): void {
  const at = (selector: string) => page.querySelector<HTMLElement>(selector);
  for (const button of page.querySelectorAll("[data-study-export]")) button.addEventListener("click", saveFile);
  const input = page.querySelector<HTMLInputElement>("[data-study-import]");
  const dialog = page.querySelector<HTMLDialogElement>("[data-erase-dialog]");
  let offered: MergedStudy | undefined;

  const offer = (merged: MergedStudy | undefined, lines: readonly string[]) => {
    offered = merged;
    at("[data-import-counts]")?.replaceChildren(...lines.map((line) => element("li", {}, line)));
    const box = at("[data-import-found]");
    if (box) box.hidden = merged === undefined;
    if (merged) box?.focus();
  };
  const refuse = (words: string) => {
    const refused = at("[data-import-refused]");
    if (!refused) return;
    refused.hidden = words === "";
    refused.textContent = words;
  };

  input?.addEventListener("change", async () => {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    const read = file.size > largestBytes ? "large" : readStudyFile(await file.text(), known);
    refuse(typeof read === "string" ? text(`study.defect.${read}`) : "");
    if (typeof read === "string") offer(undefined, []);
    else {
      const merged = mergeStudy(keptStudy(), read);
      offer(merged, countLines(merged, read));
    }
  });
  at("[data-import-cancel]")?.addEventListener("click", () => offer(undefined, []));
  at("[data-import-apply]")?.addEventListener("click", () => {
    if (offered === undefined) return;
    const isKept = keepStudy(offered);
    offer(undefined, []);
    report(text(isKept ? "study.merged" : "notKept"));
    onChange();
    input?.focus();
  });
  at("[data-study-erase]")?.addEventListener("click", () => dialog?.showModal());
  dialog?.addEventListener("close", () => {
    if (dialog.returnValue !== "erase") return;
    dialog.returnValue = "";
    for (const kind of ["words", "notes", "place"] as const) eraseStore(kind);
    document.dispatchEvent(new CustomEvent(wordEvent, { detail: [] }));
    report(text("study.erased"));
    onChange();
  });
}

function keptStudy(): Study {
  return { words: words(), notes: notes(), place: readPlaces(readStore("place")) };
}

function keepStudy(study: Study): boolean {
  const areNotesKept = writeStore("notes", study.notes);
  const arePlacesKept = writeStore("place", study.place);
  return keepWords(study.words, Object.keys(study.words)) && areNotesKept && arePlacesKept;
}

function countLines({ counts, left }: MergedStudy, { refused }: ReadStudyFile): string[] {
  return [
    text("study.found.words", { ...counts.words }),
    text("study.found.notes", { ...counts.notes }),
    ...(refused > 0 ? [text("study.found.refused", { n: refused })] : []),
    ...(left > 0 ? [text("study.found.left", { n: left })] : []),
  ];
}

function saveFile(): void {
  const now = new Date();
  const url = URL.createObjectURL(new Blob([writeStudyFile(keptStudy(), now)], { type: "application/json" }));
  element("a", { href: url, download: studyFileName(now) }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
