// Says when the text, or a question, is not the one that was answered; the student may say that the answers stand.
import { element } from "../lib/element.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import { answerEvent, type WorkSession } from "./work-session.ts";

export function changedNotice(session: WorkSession): void {
  const notice = document.querySelector<HTMLElement>("[data-changed]");
  const confirm = element("button", { type: "button", class: "btn", "data-confirm-text": true });
  confirm.textContent = text("assignment.changedChecked");
  const draw = () => {
    const isOther = session.work.text !== session.assignment.text && session.answeredCount > 0;
    const anew = session.questions.filter(({ asked }) => session.isAskedAnew(asked));
    for (const { fieldset } of session.questions) fieldset.querySelector("[data-asked-anew]")?.remove();
    for (const { fieldset } of anew) {
      const words = element("p", { class: "asked-anew", "data-asked-anew": true }, text("assignment.questionChanged"));
      fieldset.querySelector(".question-body")?.before(words);
    }
    if (notice === null) return;
    notice.hidden = !isOther && anew.length === 0;
    if (!notice.hidden) notice.append(confirm);
  };
  confirm.addEventListener("click", () => {
    session.confirmText();
    session.questions[0]?.fieldset.querySelector<HTMLElement>("input, select, textarea, [tabindex='0']")?.focus();
    report(text("assignment.changedKept"));
  });
  document.addEventListener(answerEvent, draw);
  draw();
}
