// The confusion view: where a class stopped. Entries opened, blocks returned to, questions missed.
import { type ItemAnalysis, itemAnalysis } from "./item-analysis.ts";
import type { BookRow } from "./mark-book.ts";

export interface Counted<T> {
  readonly of: T;
  /** How often in all. */
  readonly count: number;
  /** On how many sheets. */
  readonly students: number;
}

export interface Confusion {
  /** Ids of entries. */
  readonly opened: readonly Counted<string>[];
  /** Numbers of blocks. */
  readonly returned: readonly Counted<number>[];
  /** The hardest first; those that everyone had right are left out. */
  readonly missed: readonly ItemAnalysis[];
}

const most = 8;

/** Over the counted rows, the most frequent first. */
export function confusion(rows: readonly BookRow[], language: string): Confusion {
  const files = rows.filter(({ isCounted }) => isCounted).map(({ sheet }) => sheet.file);
  const opened = counted(files.map((file) => file.opened));
  const returned = counted(files.map((file) => file.returned));
  return {
    opened: opened.slice(0, most),
    returned: returned.map((item) => ({ ...item, of: Number(item.of) })).slice(0, most),
    missed: itemAnalysis(rows, language)
      .filter(({ facility }) => facility !== undefined && facility < 1)
      .sort((a, b) => (a.facility ?? 1) - (b.facility ?? 1))
      .slice(0, most),
  };
}

function counted(records: readonly (Readonly<Record<string, number>> | undefined)[]): Counted<string>[] {
  const counts = new Map<string, Counted<string>>();
  for (const record of records) {
    for (const [of, count] of Object.entries(record ?? {})) {
      const known = counts.get(of) ?? { of, count: 0, students: 0 };
      counts.set(of, { of, count: known.count + count, students: known.students + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.students - a.students || b.count - a.count);
}
