// Handing in: one file, or text to paste, or a letter of the device's own mail program. The page sends nothing.
import { answersFileName, writeAnswers } from "../../../../src/assignments/answers-file.ts";
import { answersText, mailAddress } from "../lib/answers-text.ts";
import { copyFrom } from "../lib/copy.ts";
import { report } from "../lib/report.ts";
import { saveFile } from "../lib/save-file.ts";
import { verdictOn } from "../lib/sealed-answer.ts";
import { text } from "../lib/strings.ts";
import { answerEvent, type WorkSession } from "./work-session.ts";

export function handIn(section: HTMLElement, session: WorkSession): void {
  const { assignment } = session;
  const name = section.querySelector<HTMLInputElement>("#student-name");
  const mail = section.querySelector<HTMLAnchorElement>("a[data-hand-in='mail']");
  const file = () => session.answersFile(new Date());
  const draw = () => {
    const { title, slug } = assignment;
    const address = mailAddress(
      text("assignment.mailSubject", { title, name: session.work.name, id: slug }),
      answersText(assignment, file()),
    );
    if (mail === null) return;
    mail.hidden = address === undefined || session.answeredCount === 0;
    if (address === undefined) mail.removeAttribute("href");
    else mail.href = address;
  };
  if (name) {
    name.value = session.work.name;
    name.addEventListener("input", () => {
      session.rename(name.value);
      draw();
    });
  }
  section.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-hand-in]") : null;
    if (button === null) return;
    if (button.dataset.handIn === "file") {
      saveFile(answersFileName(assignment.slug, session.work.name), writeAnswers(file()));
      report(text("assignment.fileSaved"));
    } else if (button.dataset.handIn === "text") {
      await copyFrom(button, answersText(assignment, file()));
    }
    if (assignment.feedback) await tellResults(session);
  });
  document.addEventListener(answerEvent, draw);
  draw();
}

/** Where the teacher allows it, a student who has handed in learns what was right. */
async function tellResults({ assignment, questions }: WorkSession): Promise<void> {
  for (const question of questions) {
    if (!question.isAnswered()) continue;
    const { words, state } = await verdictOn(assignment.slug, question.asked, question.value());
    question.say(words, state);
  }
}
