// short: a field for the student's own words, with a count of them that is spoken only when a limit is crossed.
import type { PublicOf } from "../../../../../src/assignment-model.ts";
import { report } from "../../lib/report.ts";
import { text } from "../../lib/strings.ts";
import { countWords } from "../../lib/word-spans.ts";
import type { AnswerControl } from "./answer-control.ts";

type Limits = PublicOf["short"]["words"];

/** Where a count stands to the limits. */
type Extent = "empty" | "few" | "enough" | "many";

export function ownWords(fieldset: HTMLElement, { words: limits }: PublicOf["short"]): AnswerControl<string> {
  const field = fieldset.querySelector("textarea");
  const counter = fieldset.querySelector<HTMLElement>("[data-word-count]");
  let extent: Extent = "empty";
  const count = () => {
    const words = countWords(field?.value ?? "", document.documentElement.lang);
    const before = extent;
    extent = extentOf(words, limits);
    if (counter) {
      counter.textContent = text("assignment.words", { n: words });
      counter.dataset.state = extent;
    }
    return extent !== before;
  };
  field?.addEventListener("input", () => {
    if (count() && limits) announce(extent, limits);
  });
  count();
  return {
    value: () => field?.value ?? "",
    show(value = "") {
      if (field) field.value = value;
      count();
    },
  };
}

function extentOf(words: number, limits: Limits): Extent {
  if (words === 0) return "empty";
  if (limits === undefined) return "enough";
  const [least, most] = limits;
  return words < least ? "few" : words > most ? "many" : "enough";
}

function announce(extent: Extent, [least, most]: NonNullable<Limits>): void {
  if (extent === "enough") report(text("assignment.wordsEnough", { n: least }));
  else if (extent === "many") report(text("assignment.wordsMany", { n: most }));
}
