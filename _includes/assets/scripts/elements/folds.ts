// The long lists after a reading's text: folded on a phone, so that its end is near; opened by what leads into them.
// Where the script is late and the reader is already there, a list stays as it is: nothing moves under a finger.

const narrow = "(max-width: 48rem)";

export function folds(): void {
  const all = [...document.querySelectorAll<HTMLDetailsElement>("[data-fold]")];
  if (all.length === 0) return;
  if (matchMedia(narrow).matches && foldsFor(all, location.hash).length === 0)
    for (const fold of all.filter(isAhead)) fold.open = false;
  const openFor = (hash: string) => {
    for (const fold of foldsFor(all, hash)) fold.open = true;
  };
  addEventListener("hashchange", () => openFor(location.hash));
  addEventListener("beforeprint", () => {
    for (const fold of all) fold.open = true;
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) openFor(link.hash);
  });
}

/** Whether a reader has yet to scroll to it. */
function isAhead(fold: HTMLElement): boolean {
  return fold.getBoundingClientRect().top >= innerHeight;
}

/** The folds that hold what a fragment names, or whose section it names. */
function foldsFor(all: readonly HTMLDetailsElement[], hash: string): HTMLDetailsElement[] {
  const target = document.getElementById(hash.slice(1));
  return target === null ? [] : all.filter((fold) => fold.contains(target) || fold.closest("section") === target);
}
