// Which version of a reading is shown: what the address asks for, what was chosen before, and what a fragment needs.
import { applySetting, isOffered, keptSetting, settingEvent, settingInForce } from "../lib/settings.ts";

const both = "both";

/** Whether the style sheet itself can show the inside of a closed translation, which a script must open otherwise. */
const opensByStyle = CSS.supports("selector(::details-content)");

export function shownVersion(): void {
  const asked = new URLSearchParams(location.search).get("view");
  const view = asked !== null && isOffered("view", asked) ? asked : keptSetting("view");
  if (view !== undefined && view !== settingInForce("view")) applySetting("view", view);
  if (!isOffered("view", both) && settingInForce("view") === both) showOnlyVersion();
  revealTarget();
  addEventListener("hashchange", revealTarget);
  if (opensByStyle) return;
  openTranslations();
  document.addEventListener(settingEvent, openTranslations);
}

/** A reader who usually sees both meets a reading that has one version. */
function showOnlyVersion(): void {
  const version = document.querySelector<HTMLElement>(".version[lang]");
  document.body.dataset.view = version?.lang ?? document.documentElement.lang;
  document.body.dataset.shows = "1";
}

/** Shows both versions when the address points into one that is not shown; the choice is not kept. */
function revealTarget(): void {
  const target = document.getElementById(fragment());
  const version = target?.closest<HTMLElement>(".version[lang]");
  if (!target || !version) return;
  const isShown = [both, version.lang].includes(settingInForce("view"));
  if (isShown && settingInForce("layout") !== "one") return;
  if (!isShown && isOffered("view", both)) applySetting("view", both);
  if (version instanceof HTMLDetailsElement) version.open = true;
  target.scrollIntoView({ block: "center" });
}

/** The address's fragment; one that is not well-formed names nothing. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function openTranslations(): void {
  const isOpen = settingInForce("layout") !== "one" || settingInForce("view") !== both;
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.version")) details.open = isOpen;
}
