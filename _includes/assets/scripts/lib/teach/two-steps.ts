// A button that asks once before it does what cannot be undone: the first press turns its words into the question.
import { report } from "../report.ts";

const waitMilliseconds = 5_000;

export function inTwoSteps(button: HTMLElement, question: string, act: () => void): void {
  const words = button.textContent ?? "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const calm = () => {
    clearTimeout(timer);
    timer = undefined;
    button.textContent = words;
  };
  button.addEventListener("click", () => {
    const isSure = timer !== undefined;
    calm();
    if (isSure) {
      act();
      return;
    }
    button.textContent = question;
    report(question);
    timer = setTimeout(calm, waitMilliseconds);
  });
}
