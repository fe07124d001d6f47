// Sets the reader's theme, text size, line width and view before the first paint. Classic, blocking, tiny: what is kept
// only names attributes that the style sheet may or may not know, so nothing is checked here.
export {};

const root = document.documentElement;
let kept: Record<string, string> = {};
try {
  kept = JSON.parse(localStorage["hashiya:v1:settings"]) || kept;
} catch {}
const take = (data: DOMStringMap, names: string) => {
  for (const name of names.split(" ")) if (kept[name]) data[name] = kept[name];
};
take(root.dataset, "theme zoom measure marks claims");
new MutationObserver((_, observer) => {
  const data = document.body?.dataset;
  if (data) observer.disconnect();
  if (!data?.view) return;
  take(data, "layout density");
  if ((new URLSearchParams(location.search).get("view") ?? kept.view) === "both") {
    data.view = "both";
    data.shows = "all";
  }
}).observe(root, { childList: true });
