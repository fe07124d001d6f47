// A date drawn: filled when something begins, hollow when it ends, low for another event, broken when it is not sure.
import { rounded } from "../words.tsx";
import { leastMark, type PlacedMark } from "./rows.ts";
import type { Way } from "./way.ts";

interface DateMarkProps {
  readonly mark: PlacedMark;
  readonly way: Way;
  readonly middle: number;
}

/** Upright, so that a day is not taken for the round shape of a person. */
const heights = { begin: 14, end: 14, other: 7 };
/** What an open end runs out into. */
const tail = 14;

export const DateMark = ({ mark: { from, to, role, span }, way, middle }: DateMarkProps) => {
  const height = heights[role];
  const [first, last] = [span.isOpenStart ? from + tail : from, span.isOpenEnd ? to - tail : to];
  const width = Math.max(last - first, leastMark);
  return (
    <>
      <rect
        class={`date ${role}${span.isFuzzy ? " fuzzy" : ""}`}
        x={way.left(first, width)}
        y={middle - height / 2}
        width={rounded(width)}
        height={height}
        rx={1.5}
      />
      {span.isOpenEnd && <Tail way={way} from={last} to={to} middle={middle} />}
      {span.isOpenStart && <Tail way={way} from={first} to={from} middle={middle} />}
    </>
  );
};

/** Three dots and an arrow's head, away from the date. */
const Tail = (props: { readonly way: Way; readonly from: number; readonly to: number; readonly middle: number }) => {
  const { way, from, to, middle } = props;
  const [start, end] = [way.at(from), way.at(to)];
  const back = end + Math.sign(start - end) * 5;
  return (
    <path class="tail" d={`M${start} ${middle}H${end}M${back} ${middle - 4}L${end} ${middle}L${back} ${middle + 4}`} />
  );
};
