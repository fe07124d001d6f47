// The page of study: review, words, readings, notes, and what leaves and enters this device.
import { ReviewRound } from "./elements/review-round.ts";
import { storedNotes } from "./elements/stored-notes.ts";
import { studyControls } from "./elements/study-controls.ts";
import { studyReadings } from "./elements/study-readings.ts";
import { wordList } from "./elements/word-list.ts";
import { isRecord } from "./lib/store.ts";
import { loadStudyData } from "./lib/study-data.ts";

const main = document.getElementById("main");
if (main) start(main);

async function start(page: HTMLElement): Promise<void> {
  const notes = storedNotes(page);
  const data = await loadStudyData(document.body.dataset.study ?? "");
  show("[data-study-unkept]", !keeps());
  show("[data-study-failed]", data === undefined);
  const entries = new Map(Object.entries(data?.entries ?? {}));
  const readings = new Map(Object.entries(data?.mentions ?? {}));
  const words = wordList(page, entries);
  const round = new ReviewRound(page, entries);
  studyReadings(page, readings);
  studyControls(page, { entries, readings }, () => {
    notes();
    words();
    round.offer();
  });
}

function show(selector: string, isShown: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !isShown;
}

/** Whether this browser keeps anything for the site. */
function keeps(): boolean {
  const key = "hashiya:v1:try";
  try {
    localStorage.setItem(key, "{}");
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "0");
    localStorage.removeItem(key);
    return isRecord(kept);
  } catch {
    return false;
  }
}
