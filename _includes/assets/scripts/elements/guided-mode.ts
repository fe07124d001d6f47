// Guided reading: the text opens part by part, each after its questions are tried. A try that fails costs nothing.
import { openPart } from "../lib/guided-parts.ts";
import { report } from "../lib/report.ts";
import { verdictOn } from "../lib/sealed-answer.ts";
import { text } from "../lib/strings.ts";
import type { ShownQuestion } from "./shown-question.ts";
import { answerEvent, type WorkSession } from "./work-session.ts";

export function guidedMode(session: WorkSession): void {
  const button = document.querySelector<HTMLElement>("button[data-guided]");
  const stops = session.questions.map(({ asked }) => asked);
  if (!stops.some(({ after }) => after !== undefined)) {
    button?.remove();
    return;
  }
  const asksFor = new URLSearchParams(location.search).has("guided") && session.work.guided === undefined;
  if (asksFor) session.guide(true);

  const draw = () => {
    const tried = new Set(stops.filter((asked) => session.tries(asked) > 0).map(({ id }) => id));
    const isOn = session.isGuided;
    const open = openPart(stops, tried);
    button?.setAttribute("aria-pressed", String(isOn));
    showRows(isOn ? open.last : Number.POSITIVE_INFINITY);
    for (const question of session.questions) {
      showQuestion(question, !isOn || open.questions.has(question.asked.id));
      showTries(question, isOn, session.tries(question.asked));
    }
    return open;
  };

  const check = async (question: ShownQuestion) => {
    if (!question.isAnswered()) {
      question.say([text("assignment.answerFirst")]);
      report(text("assignment.answerFirst"));
      return;
    }
    const { part: before } = draw();
    session.countTry(question);
    const verdict = await verdictOn(session.assignment.slug, question.asked, question.value());
    question.say(verdict.words, verdict.state);
    const { part, parts, last } = draw();
    const opened =
      part > before ? text(part === parts ? "assignment.allOpen" : "assignment.partOpen", { n: part }) : "";
    report([...verdict.words, opened].join(" ").trim());
    if (opened !== "") question.offer(opened, nextPlace(session.questions, question, last));
  };

  for (const question of session.questions) {
    question.fieldset.querySelector("[data-check]")?.addEventListener("click", () => check(question));
  }
  button?.addEventListener("click", () => {
    session.guide(!session.isGuided);
    draw();
    report(text(session.isGuided ? "assignment.guidedOn" : "assignment.guidedOff"));
  });
  document.addEventListener(answerEvent, draw);
  draw();
}

function showRows(last: number): void {
  let number = Number.POSITIVE_INFINITY;
  // A heading goes with the block below it.
  for (const row of [...document.querySelectorAll<HTMLElement>(".rows > .row")].reverse()) {
    number = row.dataset.p === undefined ? number : Number(row.dataset.p);
    row.hidden = last !== Number.POSITIVE_INFINITY && number > last;
  }
}

function showQuestion({ asked, fieldset }: ShownQuestion, isOpen: boolean): void {
  fieldset.hidden = !isOpen;
  const jump = document.querySelector(`[data-jump="${CSS.escape(asked.id)}"]`);
  jump?.closest("li")?.toggleAttribute("hidden", !isOpen);
}

function showTries({ fieldset }: ShownQuestion, isOn: boolean, tries: number): void {
  fieldset.querySelector("[data-check]")?.toggleAttribute("hidden", !isOn);
  const counter = fieldset.querySelector("[data-tries]");
  if (counter) counter.textContent = isOn && tries > 0 ? text("assignment.tries", { n: tries }) : "";
}

/** Where a reader goes on: the first block that the new part opens, or the first question where there is none. */
function nextPlace(questions: readonly ShownQuestion[], { asked: { after = 0 } }: ShownQuestion, last: number): string {
  const rows = [...document.querySelectorAll<HTMLElement>(".rows > .row[data-p]")];
  const row = rows.find(({ dataset }) => Number(dataset.p) > after && Number(dataset.p) <= last);
  const next = questions.find(({ asked }) => (asked.after ?? last) > after);
  return row?.id ?? next?.fieldset.id ?? "hand-in";
}
