// The cite button of a block: copies the reading's citation with the block's number and address.
import { copyFrom } from "../lib/copy.ts";

export function citeButtons(reading: HTMLElement): void {
  reading.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cite]") : null;
    if (button === null) return;
    const { citation = "", address = "" } = reading.dataset;
    const url = new URL(address, location.href);
    url.hash = button.dataset.cite ?? "";
    const parts: Readonly<Record<string, string>> = { block: button.dataset.number ?? "", url: url.href };
    copyFrom(
      button,
      citation.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole),
    );
  });
}
