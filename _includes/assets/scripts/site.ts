// Every page: settings, menu, copying, languages, the way into search.
import { copyButtons } from "./elements/copy-buttons.ts";
import { homeResume } from "./elements/home-resume.ts";
import { languageLinks, languageRedirect } from "./elements/language-choice.ts";
import { menu } from "./elements/menu.ts";
import { searchShortcut } from "./elements/search-shortcut.ts";
import { settingsControls } from "./elements/settings-controls.ts";

settingsControls();
copyButtons();
languageLinks();
searchShortcut();
for (const details of document.querySelectorAll<HTMLDetailsElement>(".menu")) {
  if (details instanceof HTMLDetailsElement) menu(details);
}

const { page } = document.body.dataset;
const resume = document.querySelector<HTMLElement>("[data-resume-home]");
if (resume) homeResume(resume);
const review = document.querySelector<HTMLElement>("[data-review-home]");
if (review) import("./elements/home-review.ts").then(({ homeReview }) => homeReview(review));
if (page !== "reading" && /[?&]mark=/.test(location.search)) {
  import("./elements/found-words.ts").then(({ foundWords }) => foundWords().light());
}
if (page === "assignments") {
  import("./elements/assignment-states.ts").then(({ assignmentStates }) => assignmentStates());
}
if (page === "language-choice") languageRedirect();
if (page === "not-found") import("./elements/nearest-pages.ts").then(({ nearestPages }) => nearestPages());
