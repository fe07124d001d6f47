// The offer to keep what this page shows for times without a network.
import { element } from "../lib/element.ts";
import { canKeep, drop, isKept, keep, offeredList } from "../lib/offline.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";

const bytesInKilobyte = 1000;

export async function offlineOffer(section: HTMLElement): Promise<void> {
  const subject = section.dataset.offline ?? "";
  const keepButton = section.querySelector<HTMLButtonElement>("[data-offline-keep]");
  const removeButton = section.querySelector<HTMLButtonElement>("[data-offline-remove]");
  const state = section.querySelector<HTMLElement>("[data-offline-state]");
  section.hidden = !canKeep;
  if (!canKeep || !keepButton || !removeButton || !state) return;
  let size = "";

  const show = (isThere: boolean) => {
    keepButton.hidden = isThere;
    removeButton.hidden = !isThere;
    state.textContent = isThere ? text("offline.kept") : size;
    section.toggleAttribute("data-kept", isThere);
  };
  /** Does what a button asks for; focus follows to the button that takes its place. */
  const act = async (work: Promise<void>, isThereAfter: boolean) => {
    keepButton.disabled = removeButton.disabled = true;
    try {
      await work;
      show(isThereAfter);
      report(text(isThereAfter ? "offline.kept" : "offline.removed"));
    } catch {
      show(!isThereAfter);
      state.textContent = text("offline.failed");
      report(text("offline.failed"));
    }
    keepButton.disabled = removeButton.disabled = false;
    (keepButton.hidden ? removeButton : keepButton).focus();
  };
  keepButton.addEventListener("click", () => {
    const say = (n: number, all: number) => {
      state.textContent = text("offline.keeping", { n, all });
    };
    act(keep(subject, say), true);
  });
  removeButton.addEventListener("click", () => act(drop(subject), false));

  show(await isKept(subject));
  keepButton.disabled = false;
  whenNear(section, async () => {
    const list = await offeredList(subject).catch(() => undefined);
    if (!list) return;
    size = text("offline.size", { n: Math.ceil(list.bytes / bytesInKilobyte) });
    if (!keepButton.hidden && !keepButton.disabled) state.textContent = size;
    const parts = [...(list.study ? ["study"] : []), list.search ? "search" : "searchNot"];
    const lines = parts.map((part) => element("li", {}, text(`offline.${part}`)));
    section.querySelector("[data-offline-parts]")?.append(...lines);
  });
}

/** How heavy it is need not be asked before a reader comes near. */
function whenNear(section: HTMLElement, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: "50%" },
  );
  observer.observe(section);
}
