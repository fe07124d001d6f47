// Making an assignment: the form, kept on the device as it is written, and what comes of it.
import { readDraft } from "../../../../../src/assignments/draft-file.ts";
import { type MadeAssignment, makeAssignment } from "../../../../../src/assignments/made.ts";
import type { PublishedSite } from "../../../../../src/assignments/published.ts";
import { report } from "../../lib/report.ts";
import { eraseStore, readStore, writeStore } from "../../lib/store.ts";
import { text } from "../../lib/strings.ts";
import { keyEvent, openKeys } from "../../lib/teach/keyring.ts";
import { madeEvent } from "../../lib/teach/made-event.ts";
import { inTwoSteps } from "../../lib/teach/two-steps.ts";
import { MadePanel } from "./made-panel.ts";
import { MakeForm } from "./make-form.ts";

const restMilliseconds = 250;

export interface Maker {
  /** As it stands now; undefined before anything is made. */
  made(): MadeAssignment | undefined;
}

export function make(root: HTMLElement, site: PublishedSite): Maker {
  const formElement = root.querySelector<HTMLFormElement>("form[data-make]");
  const panelElement = root.querySelector<HTMLElement>(".made");
  if (formElement === null || panelElement === null) throw new Error("There is no form to make an assignment with");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouched = false;
  const form = new MakeForm(formElement, site, () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, restMilliseconds);
  });
  const panel = new MadePanel(panelElement, site, (place) => form.itemAt(place));

  function keepDraft(): ReturnType<MakeForm["read"]> {
    const draft = form.read();
    if (isTouched) writeStore("draft", { ...draft });
    return draft;
  }

  async function refresh(): Promise<void> {
    const draft = keepDraft();
    const made = await makeAssignment(draft, { site, texts: form.texts, keys: openKeys() });
    await panel.show(made);
    document.dispatchEvent(new CustomEvent(madeEvent));
  }

  formElement.addEventListener("input", () => {
    isTouched = true;
  });
  formElement.addEventListener("click", () => {
    isTouched = true;
  });
  // Whoever leaves need not have rested.
  addEventListener("pagehide", keepDraft);
  document.addEventListener(keyEvent, () => void refresh());
  const discard = root.querySelector<HTMLElement>("[data-discard]");
  if (discard !== null) {
    inTwoSteps(discard, text("teach.discardSure"), () => {
      eraseStore("draft");
      isTouched = false;
      void form.write(undefined);
      report(text("teach.discarded"));
    });
  }
  void form.write(readDraft(readStore("draft")));
  return { made: () => panel.made };
}
