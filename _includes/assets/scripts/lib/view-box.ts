// The part of a drawing that is seen.

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many times as near as the whole drawing. */
const nearest = 6;

/**
 * Nearer by a factor (farther by one below 1) around a point, which stays where it is seen.
 * @param whole the drawing, which the view neither leaves nor outgrows
 * @param at the point in shares of the view, from its left and top
 */
export function zoomed(view: ViewBox, whole: ViewBox, factor: number, at: readonly [x: number, y: number]): ViewBox {
  const width = Math.min(whole.width, Math.max(whole.width / nearest, view.width / factor));
  const height = (width * whole.height) / whole.width;
  const x = view.x + (view.width - width) * at[0];
  const y = view.y + (view.height - height) * at[1];
  return kept({ x, y, width, height }, whole);
}

/** Moved by shares of the view. */
export function moved(view: ViewBox, whole: ViewBox, byX: number, byY: number): ViewBox {
  return kept({ ...view, x: view.x + byX * view.width, y: view.y + byY * view.height }, whole);
}

/** The view pushed back into the drawing. */
function kept(view: ViewBox, whole: ViewBox): ViewBox {
  return {
    ...view,
    x: Math.min(Math.max(view.x, whole.x), whole.x + whole.width - view.width),
    y: Math.min(Math.max(view.y, whole.y), whole.y + whole.height - view.height),
  };
}
