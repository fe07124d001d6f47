// A drawing seen nearer: by buttons, or by a turn of the wheel with Ctrl or Cmd, which is also a pinch on a touchpad.
import { moved, type ViewBox, zoomed } from "../lib/view-box.ts";

const step = 1.5;
const moveShare = 0.25;
const wheelPixels = 400;
const middle = [0.5, 0.5] as const;

type Change = (view: ViewBox, whole: ViewBox) => ViewBox;

const changes: Readonly<Record<string, Change>> = {
  in: (view, whole) => zoomed(view, whole, step, middle),
  out: (view, whole) => zoomed(view, whole, 1 / step, middle),
  whole: (_, whole) => whole,
  left: (view, whole) => moved(view, whole, -moveShare, 0),
  right: (view, whole) => moved(view, whole, moveShare, 0),
  up: (view, whole) => moved(view, whole, 0, -moveShare),
  down: (view, whole) => moved(view, whole, 0, moveShare),
};

/** @param tools the form with the buttons, which work on every drawing of the figure */
export function figureZoom(tools: HTMLElement, figure: HTMLElement): void {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>(":scope > svg")];
  const wholes = new Map(drawings.map((drawing) => [drawing, boxOf(drawing)]));
  const farther = tools.querySelector<HTMLButtonElement>('[data-zoom-act="out"]');
  const moves = tools.querySelector<HTMLElement>("[data-zoom-moves]");

  /** What there is to do depends on whether a part is seen or all of it. */
  const offer = (isNear: boolean) => {
    if (farther) farther.disabled = !isNear;
    if (moves) moves.hidden = !isNear;
  };

  const show = (drawing: SVGSVGElement, change: Change) => {
    const whole = wholes.get(drawing);
    if (whole === undefined) return;
    const view = change(boxOf(drawing), whole);
    drawing.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    // Marks and names keep their size while the ground grows.
    drawing.style.setProperty("--still", String(view.width / whole.width));
    offer(view.width < whole.width);
  };

  offer(false);
  tools.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-zoom-act]") : null;
    const change = changes[button?.dataset.zoomAct ?? ""];
    if (change !== undefined) for (const drawing of drawings) show(drawing, change);
  });
  for (const drawing of drawings) {
    drawing.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const { left, top, width, height } = drawing.getBoundingClientRect();
        const at = [(event.clientX - left) / width, (event.clientY - top) / height] as const;
        show(drawing, (view, whole) => zoomed(view, whole, 2 ** (-event.deltaY / wheelPixels), at));
      },
      { passive: false },
    );
  }
}

function boxOf(drawing: SVGSVGElement): ViewBox {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  return { x, y, width, height };
}
