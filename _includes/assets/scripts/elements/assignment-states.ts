// The list of assignments says how much of each is answered on this device.
import { answeredCounts } from "../lib/kept-work.ts";
import { text } from "../lib/strings.ts";

export function assignmentStates(): void {
  const counts = answeredCounts();
  for (const item of document.querySelectorAll<HTMLElement>("[data-assignment][data-questions]")) {
    const place = item.querySelector("[data-assignment-state]");
    const total = Number(item.dataset.questions);
    const answered = Math.min(total, counts.get(item.dataset.assignment ?? "") ?? 0);
    if (place && answered > 0) place.textContent = text("assignment.answered", { n: answered, t: total });
  }
}
