// «Clear»: the first press asks, the second clears; going elsewhere takes the question back.
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import type { WorkSession } from "./work-session.ts";

export function clearAnswers(button: HTMLElement, session: WorkSession): void {
  const words = button.textContent;
  const ask = (isAsking: boolean) => {
    button.textContent = isAsking ? text("assignment.clearSure") : words;
    if (isAsking) button.dataset.state = "sure";
    else delete button.dataset.state;
  };
  button.addEventListener("click", () => {
    const isSure = button.dataset.state === "sure";
    ask(!isSure);
    if (isSure) session.clear();
    report(text(isSure ? "assignment.cleared" : "assignment.clearSure"));
  });
  button.addEventListener("blur", () => ask(false));
}
