// How many dates of each type fall in which years: what a timeline shows of more dates than it can name.
import { beginning, type Dated } from "./dated.ts";
import { roundYears, type Scale } from "./scale.ts";

/** The years from `from` up to but without `to`. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** Type of entry, or "reading", to the number of dates. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The years between two marks of the axis; a date counts where it begins. Periods without dates are left out. */
export function periodsOf(subjects: readonly Dated[], { pieces }: Scale): Period[] {
  const dates = subjects.flatMap(({ type, marks }) => marks.map(({ span }) => ({ type, year: beginning(span) })));
  const bounds = pieces.flatMap(({ from, to, step }) => [from, ...roundYears(from, to, step)]);
  const end = pieces.at(-1)?.to ?? 0;
  return bounds.flatMap((from, index) => {
    const isLast = index === bounds.length - 1;
    const to = isLast ? end : (bounds[index + 1] ?? end);
    const counts = new Map<string, number>();
    for (const { type, year } of dates) {
      if (year >= from && (year < to || (isLast && year <= to))) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return counts.size === 0 ? [] : [{ from, to, counts }];
  });
}
