// The page of what is kept on this device: a list, each with a button that removes it.
import { element } from "../lib/element.ts";
import { canKeep, drop, type KeptList, keptSubjects } from "../lib/offline.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import { everything } from "../worker/protocol.ts";

const { lang } = document.documentElement;
const prefix = document.documentElement.dataset.prefix ?? "/";

export async function keptPage(): Promise<void> {
  const missing = document.querySelector<HTMLElement>("[data-offline-missing]");
  if (missing) missing.hidden = location.pathname === missing.dataset.offlineMissing;
  document.querySelector("[data-offline-remove-all]")?.addEventListener("click", () => remove(everything));
  await list();
}

async function list(): Promise<void> {
  const kept = canKeep ? await keptSubjects() : new Map<string, KeptList>();
  const place = document.querySelector<HTMLElement>("[data-offline-kept]");
  const none = document.querySelector<HTMLElement>("[data-offline-none]");
  const all = document.querySelector<HTMLElement>("[data-offline-remove-all]");
  if (!place || !none || !all) return;
  place.replaceChildren(...[...kept].map(([subject, item]) => keptItem(subject, item)));
  none.hidden = kept.size > 0;
  all.hidden = kept.size === 0;
}

function keptItem(subject: string, { title, href }: KeptList): HTMLElement {
  const name = String(title[lang] ?? subject);
  const button = element(
    "button",
    { class: "btn btn-q", type: "button", "aria-label": text("offline.removeNamed", { title: name }) },
    text("offline.remove"),
  );
  button.addEventListener("click", () => remove(subject));
  const link = element("a", { href: prefix + String(href[lang] ?? "") }, element("bdi", {}, name));
  return element("li", {}, link, button);
}

async function remove(subject: string): Promise<void> {
  await drop(subject);
  await list();
  report(text("offline.removed"));
  document.querySelector<HTMLElement>("h1")?.focus();
}
