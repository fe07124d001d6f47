// The reader's display settings: attributes of the page, buttons that show which is chosen, and what is kept.
import { readStore, writeStore } from "./store.ts";

/** Each setting, with what it means where nothing is chosen. */
const initialValues = {
  theme: "system",
  zoom: "1",
  measure: "normal",
  marks: "on",
  claims: "off",
  keys: "on",
  view: "",
  layout: "",
  density: "",
} as const;

export type SettingName = keyof typeof initialValues;

export const settingNames: readonly SettingName[] = [
  "theme",
  "zoom",
  "measure",
  "marks",
  "claims",
  "keys",
  "view",
  "layout",
  "density",
];

/** The settings that a page's own text has; the others belong to the whole site. */
const ofTheText: ReadonlySet<SettingName> = new Set(["view", "layout", "density"]);

/** Told to `document` after a setting changed: `detail` is its name. */
export const settingEvent = "hashiya:setting";

/** The value kept for a setting, if it is one that this page's buttons offer. */
export function keptSetting(name: SettingName): string | undefined {
  const value = readStore("settings")[name];
  return typeof value === "string" && isOffered(name, value) ? value : undefined;
}

/** The value in force on this page. */
export function settingInForce(name: SettingName): string {
  return holderOf(name).dataset[name] ?? initialValues[name];
}

/** Keeps a choice on this device, or forgets it where it means no choice; false when it will not be kept. */
export function keepSetting(name: SettingName | "language", value: string): boolean {
  const { [name]: _, ...others } = readStore("settings");
  const isChoice = name === "language" || value !== initialValues[name];
  return writeStore("settings", isChoice ? { ...others, [name]: value } : others);
}

/** Puts a value in force: the attribute, the pressed buttons, and those who listen. */
export function applySetting(name: SettingName, value: string): void {
  const holder = holderOf(name);
  if (value === initialValues[name]) delete holder.dataset[name];
  else holder.dataset[name] = value;
  if (name === "view")
    holder.dataset.shows = buttonsOf(name).find((button) => offeredBy(button, name) === value)?.dataset.shows ?? "1";
  showPressed(name);
  document.dispatchEvent(new CustomEvent(settingEvent, { detail: name }));
}

/** Lets every button of a setting say whether its value is in force. */
export function showPressed(name: SettingName): void {
  const current = seenValue(name);
  for (const button of buttonsOf(name))
    button.setAttribute("aria-pressed", String(offeredBy(button, name) === current));
}

/** Side by side has no room on a narrow screen: there the style sheet puts the translation below. */
function seenValue(name: SettingName): string {
  const value = settingInForce(name);
  return name === "layout" && value === "side" && matchMedia("(max-width: 62rem)").matches ? "below" : value;
}

export function isOffered(name: SettingName, value: string): boolean {
  return buttonsOf(name).some((button) => offeredBy(button, name) === value);
}

function holderOf(name: SettingName): HTMLElement {
  return ofTheText.has(name) ? document.body : document.documentElement;
}

function buttonsOf(name: SettingName): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`button[data-set-${name}]`)];
}

function offeredBy(button: HTMLElement, name: SettingName): string | null {
  return button.getAttribute(`data-set-${name}`);
}
