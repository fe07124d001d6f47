// A reading: the card of its mentions, its versions side by side, its panel, and the reader's place in it.
import { citeButtons } from "./elements/cite-buttons.ts";
import { folds } from "./elements/folds.ts";
import { knownWords } from "./elements/known-words.ts";
import { MentionCard } from "./elements/mention-card.ts";
import { previewOnHover } from "./elements/mention-hover.ts";
import { namesWhenKnown } from "./elements/names-start.ts";
import { pairedHighlight } from "./elements/paired-highlight.ts";
import { pensWhenNeeded } from "./elements/pens-start.ts";
import { readingPlace } from "./elements/reading-place.ts";
import { shownVersion } from "./elements/shown-version.ts";
import { vowelMarksSwitch } from "./elements/vowel-marks.ts";
import { whoList } from "./elements/who-list.ts";
import { settingEvent, settingInForce } from "./lib/settings.ts";

const rows = document.querySelector<HTMLElement>(".rows");
const reading = document.getElementById("reading");
const panel = document.getElementById("who");
const gloss = document.getElementById("gloss");
const template = document.getElementById("gloss-template");

shownVersion();
folds();
if (reading) citeButtons(reading);
if (panel) {
  whoList(panel);
  namesWhenKnown(panel);
}
if (rows) {
  pairedHighlight(rows);
  readingPlace(rows, document.body.dataset.reading ?? "");
  pensWhenNeeded(rows, document.body.dataset.reading ?? "");
}
const hasCard = gloss && template instanceof HTMLTemplateElement && "popover" in HTMLElement.prototype;
const card = hasCard ? new MentionCard(gloss, template) : undefined;
if (card) previewOnHover(card);
knownWords(() => card?.mention);
textAsChosen();
const asPng = document.querySelector<HTMLAnchorElement>("a[data-as-png]");
if (asPng) import("./elements/picture-download.ts").then(({ pictureDownload }) => pictureDownload(asPng));
const offer = document.querySelector<HTMLElement>("[data-offline]");
if (offer) import("./elements/offline-offer.ts").then(({ offlineOffer }) => offlineOffer(offer));

/** Vowel marks as the reader wants them, then the searched words lit in what is left. */
async function textAsChosen(): Promise<void> {
  const switchMarks = vowelMarksSwitch();
  let marks = "on";
  const isSearched = /[?&](?:mark|q)=/.test(location.search);
  const found = isSearched ? (await import("./elements/found-words.ts")).foundWords() : undefined;
  const follow = () => {
    if (settingInForce("marks") === marks) return;
    marks = settingInForce("marks");
    found?.clear();
    switchMarks();
    found?.light();
  };
  follow();
  found?.light();
  document.addEventListener(settingEvent, follow);
}
