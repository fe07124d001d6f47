// A network drawn: lines below, what is said on them, then the entries.
import type { Drawing, FigureSetting } from "../figure.ts";
import { drawWords } from "../words.tsx";
import { EntryMark } from "./entry-mark.tsx";
import { layoutNetwork, type NetworkSize } from "./network-layout.ts";
import type { Selection } from "./strongest.ts";
import { TieLine } from "./tie-line.tsx";

export function drawNetwork(setting: FigureSetting, selection: Selection, size: NetworkSize): Drawing {
  const { frame, marks, lines, notes } = layoutNetwork(setting, selection, size);
  return {
    ...frame,
    content: (
      <>
        {lines.map(({ tie: { group, isClaimed, weight, from: one, to: other }, from, to }) => (
          <g class="mark" data-entries={`${one} ${other}`}>
            <TieLine {...{ from, to, group, isClaimed, weight }} />
          </g>
        ))}
        {notes.map(({ tie, words }) => (
          <g class="mark" data-entries={`${tie.from} ${tie.to}`}>
            {drawWords(setting, words)}
          </g>
        ))}
        {marks.map(({ box, shape, words }) => (
          <EntryMark setting={setting} box={box} shape={shape} words={words} />
        ))}
      </>
    ),
  };
}
