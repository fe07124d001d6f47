// Every button that chooses a display setting, wherever it stands on the page.
import { holdPlace } from "../lib/hold-place.ts";
import { report } from "../lib/report.ts";
import {
  applySetting,
  keepSetting,
  keptSetting,
  type SettingName,
  settingInForce,
  settingNames,
  showPressed,
} from "../lib/settings.ts";
import { text } from "../lib/strings.ts";

/**
 * Lets buttons `[data-set-<name>="<value>"]` choose and keep a setting, the block being read staying in its place. A
 * button that stands alone goes back to the value in its `data-else`.
 */
export function settingsControls(): void {
  applySetting("keys", keptSetting("keys") ?? "on");
  for (const name of settingNames) showPressed(name);
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const name = button && settingNames.find((each) => button.hasAttribute(`data-set-${each}`));
    if (!button || !name) return;
    const value = button.getAttribute(`data-set-${name}`) ?? "";
    choose(name, value === settingInForce(name) ? (button.dataset.else ?? value) : value);
  });
}

function choose(name: SettingName, value: string): void {
  holdPlace(() => applySetting(name, value));
  if (!keepSetting(name, value)) report(text("notKept"));
}
