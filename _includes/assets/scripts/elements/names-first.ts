// How much of a reading's names is known, and the names to know before it: both from the counts of the who-and-what list.
import { element } from "../lib/element.ts";
import { formatShare, text } from "../lib/strings.ts";
import { wordEvent, wordsThatAre } from "../lib/words.ts";

interface Counted {
  readonly entry: string;
  readonly count: number;
  readonly line: HTMLElement;
}

/** Follows what is known in `[data-known-share]` and in the list `[data-names]`. */
export function namesFirst(panel: HTMLElement): void {
  const lines = panel.querySelectorAll<HTMLElement>("li[data-entry][data-count]");
  const counted = [...lines].map((line) => ({
    entry: line.dataset.entry ?? "",
    count: Number(line.dataset.count),
    line,
  }));
  counted.sort((a, b) => b.count - a.count);
  const follow = () => {
    const known = new Set(wordsThatAre("known"));
    showShare(counted, known);
    showNames(counted, known);
  };
  document.addEventListener(wordEvent, follow);
  follow();
}

function showShare(counted: readonly Counted[], known: ReadonlySet<string>): void {
  const sum = (all: readonly Counted[]) => all.reduce((total, { count }) => total + count, 0);
  const all = sum(counted);
  const part = sum(counted.filter(({ entry }) => known.has(entry)));
  const words = text("words.share", { known: part, all, share: formatShare(part, all) });
  for (const share of document.querySelectorAll("[data-known-share]")) share.textContent = words;
  for (const { entry, line } of counted) line.toggleAttribute("data-known", known.has(entry));
}

/** As many names as the page came with: the most mentioned that are not known. */
function showNames(counted: readonly Counted[], known: ReadonlySet<string>): void {
  const list = document.querySelector<HTMLElement>("[data-names]");
  if (list === null) return;
  const room = Number(list.dataset.names);
  const names = counted.filter(({ entry }) => !known.has(entry)).slice(0, room);
  list.replaceChildren(...names.map(({ entry, line }) => element("li", {}, nameLink(entry, line))));
  if (names.length === 0) list.append(element("li", {}, text("words.allKnown")));
}

function nameLink(entry: string, line: HTMLElement): HTMLAnchorElement {
  const name = line.querySelector<HTMLElement>(".who-name");
  const type = [...line.classList].join(" ");
  const href = document.querySelector<HTMLAnchorElement>(`#g-${CSS.escape(entry)} h3 a`)?.href ?? `#g-${entry}`;
  const attributes = { href, class: `name ${type}`, "data-entry": entry };
  const link = element("a", { ...attributes, lang: name?.lang || undefined, dir: name?.dir || undefined });
  link.textContent = name?.textContent ?? entry;
  return link;
}
