// The glossary's index narrowed in place: by typed words, in any of the site's languages and spellings, and by type.
import { normalise } from "../../../../src/language/fold.ts";
import { siteLanguages } from "../lib/languages.ts";
import { text } from "../lib/strings.ts";

export function glossaryFilter(form: HTMLFormElement, list: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>("[data-filter]");
  const chips = [...document.querySelectorAll<HTMLAnchorElement>("a.chip[data-type]")];
  const status = document.querySelector("[data-glossary-status]");
  const empty = document.querySelector<HTMLElement>("[data-glossary-empty]");
  let type = "";

  const narrow = () => {
    const isWanted = nameTest(field?.value ?? "");
    let left = 0;
    for (const section of list.querySelectorAll<HTMLElement>("section.letter")) {
      let isEmpty = true;
      for (const item of section.querySelectorAll<HTMLElement>("li[data-names]")) {
        item.hidden = !((type === "" || item.dataset.type === type) && isWanted(item.dataset.names ?? ""));
        if (item.hidden) continue;
        isEmpty = false;
        left++;
      }
      section.hidden = isEmpty;
    }
    if (status) status.textContent = text("glossary.left", { n: left });
    if (empty) empty.hidden = left > 0;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  field?.addEventListener("input", narrow);
  if (field?.value) narrow();
  if (list.dataset.glossaryList !== "all") return;
  for (const chip of chips) {
    chip.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      type = chip.dataset.type ?? "";
      for (const each of chips) {
        if (each === chip) each.setAttribute("aria-current", "true");
        else each.removeAttribute("aria-current");
      }
      narrow();
    });
  }
}

/** Whether the names contain what was typed, both in the form in which the site's languages compare them. */
function nameTest(typed: string): (names: string) => boolean {
  const wanted = new Set(siteLanguages().map((language) => normalise(language, typed)));
  return (names) => [...wanted].some((each) => names.includes(each));
}
