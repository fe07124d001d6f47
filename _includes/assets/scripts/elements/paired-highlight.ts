// Parallel text: the row under the pointer or the focus is tinted, and so is every mention of the entry pointed at.
import { elementsOf, mentionOf } from "../lib/mentions.ts";
import { settingInForce } from "../lib/settings.ts";

const standsForEntry = ":is(a.mention, .gloss-note, #who li)";

export function pairedHighlight(rows: HTMLElement): void {
  let row: Element | null = null;
  let lit: HTMLElement[] = [];

  const follow = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    tintRow(target && rows.contains(target) && settingInForce("view") === "both" ? target.closest(".row") : null);
    light(mentionOf(event)?.dataset.entry ?? target?.closest<HTMLElement>(standsForEntry)?.dataset.entry);
  };

  const tintRow = (next: Element | null) => {
    if (next === row) return;
    row?.removeAttribute("data-sync");
    next?.setAttribute("data-sync", "");
    row = next;
  };

  const light = (entry: string | undefined) => {
    if (entry !== undefined && entry === lit[0]?.dataset.entry) return;
    for (const element of lit) element.removeAttribute("data-on");
    lit = entry === undefined ? [] : elementsOf(entry, standsForEntry);
    for (const element of lit) element.setAttribute("data-on", "");
  };

  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
}
