// Counts which cards a student opened and which blocks they came back to, so that a teacher sees what was hard.
import { topRow } from "../lib/hold-place.ts";
import { mentionOf } from "../lib/mentions.ts";
import type { WorkSession } from "./work-session.ts";

const settleMilliseconds = 1000;
/** Blocks that a reader must have gone on before coming back counts. */
const leastBlocks = 2;

export function countDifficulties(session: WorkSession): void {
  const blocks = new Set(session.assignment.blocks.map(String));
  document.addEventListener("click", (event) => {
    const entry = mentionOf(event)?.closest<HTMLElement>("#reading .rows a.mention")?.dataset.entry;
    if (entry) session.count("opened", entry);
    const number = numberOf(event);
    if (number !== undefined && blocks.has(number)) session.count("returned", number);
  });
  let last = 0;
  let settling = 0;
  const settle = () => {
    const block = Number(topRow()?.dataset.p ?? last);
    if (last - block >= leastBlocks && blocks.has(String(block))) session.count("returned", String(block));
    last = block;
  };
  addEventListener(
    "scroll",
    () => {
      clearTimeout(settling);
      settling = window.setTimeout(settle, settleMilliseconds);
    },
    { passive: true },
  );
}

/** The block whose number link an event happened on. */
function numberOf({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest("a.number") : null;
  return link?.closest<HTMLElement>(".row[data-p]")?.dataset.p;
}
