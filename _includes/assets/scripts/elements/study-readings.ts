// The readings on the page of study: how much of each is known, and its names taken to learn.
import { report } from "../lib/report.ts";
import { formatShare, text } from "../lib/strings.ts";
import { setState, type Words, wordEvent, words } from "../lib/words.ts";

type Mentions = Readonly<Record<string, number>>;

/** @param mentionsIn slug → entry → how often the reading mentions it */
export function studyReadings(page: HTMLElement, mentionsIn: ReadonlyMap<string, Mentions>): void {
  const items = [...page.querySelectorAll<HTMLElement>("[data-reading]")];
  const follow = () => {
    const kept = words();
    for (const item of items) show(item, mentionsIn.get(item.dataset.reading ?? "") ?? {}, kept);
  };
  for (const item of items) {
    item.querySelector("[data-learn]")?.addEventListener("click", () => {
      const names = newNames(mentionsIn.get(item.dataset.reading ?? "") ?? {}, words());
      const isKept = setState(names, "learning");
      report(isKept ? text("study.added", { n: names.length }) : text("notKept"));
    });
  }
  document.addEventListener(wordEvent, follow);
  follow();
}

function show(item: HTMLElement, mentions: Mentions, kept: Words): void {
  const sum = (entries: readonly string[]) => entries.reduce((total, entry) => total + (mentions[entry] ?? 0), 0);
  const all = sum(Object.keys(mentions));
  const known = sum(Object.keys(mentions).filter((entry) => kept[entry]?.s === "known"));
  const share = item.querySelector("[data-share]");
  if (share && all > 0) share.textContent = text("words.share", { known, all, share: formatShare(known, all) });
  const button = item.querySelector<HTMLElement>("[data-learn]");
  if (button === null) return;
  const { length } = newNames(mentions, kept);
  button.textContent = text("study.learn", { n: length });
  button.hidden = length === 0;
}

function newNames(mentions: Mentions, kept: Words): string[] {
  return Object.keys(mentions).filter((entry) => (kept[entry]?.s ?? "new") === "new");
}
