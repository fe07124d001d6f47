// A timeline drawn: the axis below, a row for each entry and reading.
import type { Drawing, FigureSetting } from "../figure.ts";
import { Axis, axisHeights } from "./axis.tsx";
import { beginning, type Dated } from "./dated.ts";
import { RowMark } from "./row-mark.tsx";
import { placeRows, type TimelineSize } from "./rows.ts";
import { type Scale, timeScale } from "./scale.ts";
import { wayOf } from "./way.ts";

/** The scale of a form of drawing: of the beginnings and ends of all dates. */
export function scaleOf(subjects: readonly Dated[], { length, tick }: TimelineSize): Scale {
  const years = subjects.flatMap(({ marks }) => marks.map(({ span }) => beginning(span)));
  const ends = subjects.flatMap(({ marks }) => marks.flatMap(({ span: { end } }) => end ?? []));
  return timeScale(years, length, tick, Math.max(...ends, ...years));
}

export function drawTimeline(setting: FigureSetting, subjects: readonly Dated[], size: TimelineSize): Drawing {
  const scale = scaleOf(subjects, size);
  const way = wayOf(setting.language, size.length);
  const rows = placeRows(setting, subjects, scale, size, axisHeights.above + 6);
  const bottom = (rows.at(-1)?.bottom ?? axisHeights.above) + 4;
  return {
    width: size.length,
    height: Math.ceil(bottom + axisHeights.below),
    content: (
      <>
        <Axis
          setting={setting}
          scale={scale}
          way={way}
          top={axisHeights.above}
          bottom={Math.ceil(bottom)}
          room={size.tick * 0.8}
        />
        {rows.map((row) => (
          <RowMark setting={setting} row={row} way={way} />
        ))}
      </>
    ),
  };
}
