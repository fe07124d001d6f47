// Many dates drawn: for each type a row of columns, one for the years between two marks of the axis.
import { entryTypes } from "../../entry-types/index.ts";
import type { Drawing, FigureSetting } from "../figure.ts";
import { TypeShape } from "../type-shape.tsx";
import { drawWords, rounded } from "../words.tsx";
import { Axis, axisHeights } from "./axis.tsx";
import type { Period } from "./periods.ts";
import { shapeRoom, type TimelineSize } from "./rows.ts";
import type { Scale } from "./scale.ts";
import { type Way, wayOf } from "./way.ts";

const lane = { height: 96, head: 26, column: 52, foot: 4 };

export interface DatedType {
  readonly id: string;
  readonly label: string;
}

/** The types among periods, in the order of the types, readings last. */
export function typesAmong({ language, t }: FigureSetting, periods: readonly Period[]): DatedType[] {
  const types = [
    ...entryTypes.map(({ id, plural }) => ({ id, label: plural[language] ?? id })),
    { id: "reading", label: t("nav.readings") },
  ];
  return types.filter(({ id }) => periods.some(({ counts }) => counts.has(id)));
}

export function drawPeriods(
  setting: FigureSetting,
  periods: readonly Period[],
  scale: Scale,
  { length, tick }: TimelineSize,
): Drawing {
  const way = wayOf(setting.language, length);
  const types = typesAmong(setting, periods);
  const most = Math.max(...periods.flatMap(({ counts }) => [...counts.values()]));
  const bottom = axisHeights.above + 6 + types.length * lane.height;
  return {
    width: length,
    height: bottom + axisHeights.below,
    content: (
      <>
        <Axis setting={setting} scale={scale} way={way} top={axisHeights.above} bottom={bottom} room={tick * 0.8} />
        {types.map((type, index) => {
          const top = axisHeights.above + 6 + index * lane.height;
          return (
            <g class={`mark ${type.id}`}>
              <TypeShape type={type.id} x={way.at(5)} y={top + 9} size={10} />
              {drawWords(setting, {
                text: type.label,
                language: setting.language,
                style: "name",
                anchor: way.anchor,
                x: way.at(shapeRoom),
                y: top + 14,
              })}
              {periods.map((period) => column(setting, period, type.id, { scale, way, top, most }))}
            </g>
          );
        })}
      </>
    ),
  };
}

interface Lane {
  readonly scale: Scale;
  readonly way: Way;
  readonly top: number;
  readonly most: number;
}

function column(setting: FigureSetting, { from, to, counts }: Period, type: string, { scale, way, top, most }: Lane) {
  const count = counts.get(type);
  if (count === undefined) return null;
  const [start, end] = [scale.at(from) + 2, scale.at(to) - 2];
  const height = Math.max((count / most) * (lane.column - 14), 2);
  const base = top + lane.height - lane.foot;
  return (
    <>
      <rect
        class="column"
        x={way.left(start, end - start)}
        y={rounded(base - height)}
        width={rounded(end - start)}
        height={rounded(height)}
      />
      {drawWords(setting, {
        text: setting.t("number", { n: count }),
        language: setting.language,
        style: "note",
        anchor: "middle",
        x: way.at((start + end) / 2),
        y: base - height - 4,
      })}
    </>
  );
}
