// A row of a timeline: what it is of, its dates, and a line between a beginning and an end.
import type { FigureSetting } from "../figure.ts";
import { Mark } from "../mark.tsx";
import { TypeShape } from "../type-shape.tsx";
import { drawWords, rounded } from "../words.tsx";
import { DateMark } from "./date-mark.tsx";
import { type PlacedRow, shapeRoom } from "./rows.ts";
import type { Way } from "./way.ts";

interface RowProps {
  readonly setting: FigureSetting;
  readonly row: PlacedRow;
  readonly way: Way;
}

const shapeSize = 10;

export const RowMark = ({ setting, row, way }: RowProps) => {
  const { entry, type, href, id } = row.subject;
  const content = <RowContent setting={setting} row={row} way={way} />;
  if (entry !== undefined) {
    return (
      <Mark setting={setting} entries={[entry]}>
        {content}
      </Mark>
    );
  }
  if (href === undefined)
    return (
      <g class={`mark ${type}`} data-entries={id}>
        {content}
      </g>
    );
  return (
    <a class={`mark ${type}`} href={href} tabIndex={-1} data-entries={id}>
      {content}
    </a>
  );
};

const RowContent = ({ setting, row: { subject, marks, middle, name, years }, way }: RowProps) => {
  const begin = marks.find(({ role }) => role === "begin");
  const end = marks.findLast(({ role }) => role === "end");
  const shape = { x: way.at(name.from + shapeSize / 2), y: name.baseline - shapeSize * 0.42 };
  const common = { anchor: way.anchor, language: subject.label.language };
  return (
    <>
      {begin !== undefined && end !== undefined && (
        <path class="life" d={`M${way.at(begin.to)} ${rounded(middle)}H${way.at(end.from)}`} />
      )}
      {marks.map((mark) => (
        <DateMark mark={mark} way={way} middle={rounded(middle)} />
      ))}
      <TypeShape type={subject.type} x={shape.x} y={shape.y} size={shapeSize} />
      {name.lines.map((text, line) =>
        drawWords(setting, {
          ...common,
          text,
          style: "name",
          x: way.at(name.from + shapeRoom),
          y: name.baseline + line * name.lead,
        }),
      )}
      {drawWords(setting, {
        ...common,
        language: setting.language,
        text: years.text,
        style: "note",
        x: way.at(years.from),
        y: years.baseline,
      })}
    </>
  );
};
