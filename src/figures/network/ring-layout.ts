// Where the entries tied to one stand: around it, those tied to one another side by side.
import type { Size } from "../boxes.ts";
import { type Boxed, type Layout, type Link, settle } from "./settle.ts";

const rounds = 40;

/**
 * The first entry stands in the middle. No force is simulated, since every page of an entry has such a drawing; places
 * come out the same each time, and no two boxes overlap.
 */
export function ringLayout([middle, ...others]: readonly Boxed[], links: readonly Link[], frame: Size): Layout {
  if (middle === undefined) return { places: new Map(), frame };
  const centre = { ...middle, x: frame.width / 2, y: frame.height / 2 };
  const ring = sideBySide(others, links).map((box, index, { length }) => {
    const angle = (2 * Math.PI * (index + 0.5)) / length - Math.PI / 2;
    const across = (frame.width - box.width) / 2;
    const down = (frame.height - box.height) / 2;
    return { ...box, x: centre.x + across * Math.cos(angle), y: centre.y + down * Math.sin(angle) };
  });
  return settle([centre, ...ring], links, frame, rounds);
}

/** After each entry comes one that is tied to it, where one is left. */
function sideBySide(boxes: readonly Boxed[], links: readonly Link[]): readonly Boxed[] {
  const left = [...boxes];
  const ordered: Boxed[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1)?.id;
    const isTied = ({ id }: Boxed) =>
      links.some(({ from, to }) => (from === last && to === id) || (to === last && from === id));
    ordered.push(...left.splice(Math.max(left.findIndex(isTied), 0), 1));
  }
  return ordered;
}
