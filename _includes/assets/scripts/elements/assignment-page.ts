// The student's page at work: answering, being guided, seeing how far one is, handing in.
import type { AskedAssignment } from "../lib/asked.ts";
import { changedNotice } from "./changed-notice.ts";
import { clearAnswers } from "./clear-answers.ts";
import { countDifficulties } from "./count-difficulties.ts";
import { fileSays } from "./file-says.ts";
import { guidedMode } from "./guided-mode.ts";
import { handIn } from "./hand-in.ts";
import { returnedFeedback } from "./returned-feedback.ts";
import { workProgress } from "./work-progress.ts";
import { WorkSession } from "./work-session.ts";

export function assignmentPage(assignment: AskedAssignment): void {
  const session = new WorkSession(assignment);
  const form = document.querySelector<HTMLFormElement>("form#questions");
  const section = document.getElementById("hand-in");
  const clear = document.querySelector<HTMLElement>("button[data-clear]");
  form?.addEventListener("submit", (event) => event.preventDefault());
  workProgress(session);
  changedNotice(session);
  guidedMode(session);
  countDifficulties(session);
  if (clear) clearAnswers(clear, session);
  if (section) {
    handIn(section, session);
    fileSays(section, session);
    returnedFeedback(section, session);
  }
}
