// The who-and-what panel: its list by the order of the text, by how often, or by type.

type Order = "text" | "count" | "type";
type Compare = (a: HTMLElement, b: HTMLElement) => number;

const byNumber =
  (name: string): Compare =>
  (a, b) =>
    Number(a.dataset[name]) - Number(b.dataset[name]);

const byText = byNumber("text");
const byCount = byNumber("count");
const byType = byNumber("typeRank");

const orders: Readonly<Record<Order, Compare>> = {
  text: byText,
  count: (a, b) => byCount(b, a) || byText(a, b),
  type: (a, b) => byType(a, b) || byText(a, b),
};

export function whoList(panel: HTMLElement): void {
  const list = panel.querySelector<HTMLElement>(".who-list");
  if (list === null) return;
  panel.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-set-order]") : null;
    const order = button?.dataset.setOrder;
    if (order !== "text" && order !== "count" && order !== "type") return;
    list.append(...[...list.querySelectorAll<HTMLElement>(":scope > li")].sort(orders[order]));
    list.dataset.order = order;
    for (const each of panel.querySelectorAll("[data-set-order]")) {
      each.setAttribute("aria-pressed", String(each === button));
    }
  });
}
