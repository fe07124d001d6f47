// The parts of the page: the one that the address names is shown, its link marked.

const names = ["make", "marks", "paper"] as const;

export type PartName = (typeof names)[number];

const nameOf = (hash: string) => names.find((name) => `#${name}` === hash);

/** @param start told which part is shown, each time */
export function showParts(start: (name: PartName) => void): void {
  show(nameOf(location.hash) ?? "make", start);
  addEventListener("hashchange", () => {
    const name = nameOf(location.hash);
    if (name === undefined) return;
    show(name, start);
    document.getElementById(name)?.focus({ preventScroll: true });
    document.querySelector(".teach-nav")?.scrollIntoView({ block: "nearest" });
  });
}

function show(name: PartName, start: (name: PartName) => void): void {
  for (const each of names) {
    const part = document.getElementById(each);
    if (part) part.hidden = each !== name;
    const link = document.querySelector(`.teach-nav [data-part="${each}"]`);
    if (each === name) link?.setAttribute("aria-current", "true");
    else link?.removeAttribute("aria-current");
  }
  start(name);
}
