// Opens what the teacher sent back, and shows it beside the answers. Nothing of it is kept.
import { type FeedbackFile, type QuestionFeedback, readFeedback } from "../../../../src/assignments/feedback-file.ts";
import { element } from "../lib/element.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import type { ShownQuestion } from "./shown-question.ts";
import type { WorkSession } from "./work-session.ts";

const largestBytes = 2 * 1024 * 1024;

export function returnedFeedback(section: HTMLElement, session: WorkSession): void {
  const field = section.querySelector<HTMLInputElement>("[data-open-feedback]") ?? addField(section);
  const place = element("div", { class: "returned", "data-returned": true });
  field.closest("label")?.after(place);
  const tell = (words: string) => {
    place.replaceChildren(element("p", {}, words));
    report(words);
  };
  field.addEventListener("change", async () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const ids = session.questions.map(({ asked }) => asked.id);
    const isLarge = file.size > largestBytes;
    const read = isLarge ? { refused: "size" } : readFeedback(await file.text(), session.assignment.slug, ids);
    field.value = "";
    if ("refused" in read) {
      const isOther = read.refused === "assignment";
      tell(text(isOther ? "assignment.feedbackOther" : "assignment.feedbackDamaged", { file: file.name }));
      return;
    }
    tell(totalWords(read.file));
    if (read.file.note !== "") place.append(element("p", {}, element("bdi", { dir: "auto" }, read.file.note)));
    for (const question of session.questions) show(question, read.file.questions[question.asked.id]);
  });
}

function totalWords({ points, of }: FeedbackFile): string {
  return points === null ? text("assignment.feedbackUnmarked") : text("assignment.feedbackTotal", { n: points, t: of });
}

function show(question: ShownQuestion, feedback: QuestionFeedback | undefined): void {
  if (feedback === undefined) return;
  const { points, of, comment, why } = feedback;
  const marks =
    points === null ? text("assignment.notMarked") : text("assignment.feedbackPoints", { n: points, t: of });
  const state = points === null ? "open" : points >= of ? "right" : points === 0 ? "wrong" : "open";
  question.say([marks, comment, why], state);
}

/** The field itself is out of sight: browsers write on it in their own language. The label is its button. */
function addField(section: HTMLElement): HTMLInputElement {
  const type = { type: "file", accept: ".json,application/json" };
  const field = element("input", { ...type, class: "vh", "data-open-feedback": true });
  section.append(element("label", { class: "btn open-feedback" }, text("assignment.feedbackOpen"), field));
  return field;
}
