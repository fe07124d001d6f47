// A linked assignment on paper: made of what the page has, in its place, with a way back.
import { render } from "preact";
import { Worksheet, type WorksheetEntry } from "#includes/parts/worksheet.tsx";
import { wordsIn } from "../../../../src/assignments/published.ts";
import type { Localized } from "../../../../src/model.ts";
import type { Translate } from "../../../../src/strings/index.ts";
import { element } from "../lib/element.ts";
import type { OpenedLink } from "../lib/linked.ts";
import { linkedBlocks } from "../lib/linked-blocks.ts";
import { wordsOfBlock } from "../lib/strings.ts";
import { linkedFacts, Task } from "./linked-parts.tsx";

/**
 * Shows the worksheet until its reader goes back.
 * @param opener what was pressed: it has the focus again afterwards
 */
export function showSheet(opened: OpenedLink, opener: HTMLElement): void {
  const screen = document.getElementById("reading");
  if (screen === null) return;
  const t: Translate = wordsOfBlock("part-words");
  const holder = element("div", {});
  const close = () => {
    render(null, holder);
    holder.remove();
    screen.hidden = false;
    opener.focus();
  };
  screen.before(holder);
  render(<Sheet opened={opened} t={t} close={close} />, holder);
  holder.querySelector(".sheet-text > .read")?.append(...sheetRows(screen));
  screen.hidden = true;
  scrollTo(0, 0);
  const heading = holder.querySelector("h1");
  if (heading) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
}

interface SheetProps {
  readonly opened: OpenedLink;
  readonly t: Translate;
  readonly close: () => void;
}

const Sheet = ({ opened, t, close }: SheetProps) => {
  const { asked, link, questions, texts, focus } = opened;
  const page = asked.language;
  const text = document.querySelector<HTMLElement>("#reading .rows .v1");
  return (
    <Worksheet
      t={t}
      page={page}
      title={wordsIn(link.title, page)}
      facts={linkedFacts(opened, t)}
      points={t("worksheet.of", { n: asked.points })}
      instructions={Object.keys(link.task).length > 0 && <Task task={link.task} page={page} />}
      reading={wordsIn(texts.title, page)}
      language={text?.lang || page}
      direction={text?.dir === "ltr" ? "ltr" : "rtl"}
      rows={null}
      questions={questions}
      blocks={linkedBlocks(opened, t)}
      entries={focus.map(({ type, label, definition }): WorksheetEntry => {
        return { type, labels: allWords(label, page), definitions: allWords(definition, page) };
      })}
      back={
        <button class="btn" type="button" onClick={close}>
          {t("worksheet.back")}
        </button>
      }
    />
  );
};

/** The page's language first. */
function allWords(words: Localized, page: string) {
  const languages = [page, ...Object.keys(words).filter((language) => language !== page)];
  return languages.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

/** The rows of the text as the page shows them, their numbers beside them; what leads to them stays on the screen. */
function sheetRows(screen: HTMLElement): HTMLElement[] {
  return [...screen.querySelectorAll<HTMLElement>(".rows > .row")].flatMap((row) => {
    const block = row.querySelector(".v1")?.cloneNode(true);
    if (!(block instanceof HTMLElement)) return [];
    for (const named of block.querySelectorAll("[id], [aria-describedby]")) {
      named.removeAttribute("id");
      named.removeAttribute("aria-describedby");
    }
    const number = element("span", { class: "number num" }, row.querySelector(".number")?.textContent ?? "");
    return [element("div", { class: "sheet-row" }, number, element("div", {}, ...block.childNodes))];
  });
}
