// How much of an assignment is answered: a sentence, a bar, and the list of jumps.
import { text } from "../lib/strings.ts";
import { answerEvent, type WorkSession } from "./work-session.ts";

export function workProgress(session: WorkSession): void {
  const sentence = document.querySelector("[data-progress-text]");
  const bar = document.querySelector<HTMLProgressElement>("progress[data-progress-bar]");
  const kept = document.querySelector<HTMLElement>("[data-kept]");
  const draw = () => {
    const answered = session.answeredCount;
    if (sentence) sentence.textContent = text("assignment.answered", { n: answered, t: session.questions.length });
    if (bar) {
      bar.max = session.questions.length;
      bar.value = answered;
    }
    if (kept) {
      kept.textContent = keptWords(session);
      kept.dataset.state = session.isKept ? "kept" : "unkept";
    }
    for (const question of session.questions) {
      const jump = document.querySelector<HTMLElement>(`[data-jump="${CSS.escape(question.asked.id)}"]`);
      if (jump === null) continue;
      if (question.isAnswered()) jump.dataset.state = "answered";
      else delete jump.dataset.state;
    }
  };
  document.addEventListener(answerEvent, draw);
  draw();
}

function keptWords({ isKept, answeredCount }: WorkSession): string {
  if (!isKept) return text("assignment.notKept");
  return answeredCount === 0 ? "" : text("assignment.saved");
}
