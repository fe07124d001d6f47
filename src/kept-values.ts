// What was found out about named things, kept from one run to the next in one file.
import { keepData, keptData } from "./keep-file.ts";

export interface KeptValues {
  /** What was found out about a thing; undefined where nothing was, or its key was another. */
  known(name: string, key: string): unknown;
  /** @param value plain data, as JSON tells it */
  keep(name: string, key: string, value: unknown): void;
  /** Writes what was known or kept in this run, where the file does not hold just that. */
  save(): void;
}

type Line = readonly [key: string, value: unknown];

interface Kept {
  readonly setting: string;
  readonly lines: Readonly<Record<string, Line>>;
}

/**
 * @param file absolute path, below `.cache/`; it may be deleted at any time
 * @param setting a name of all that the values depend on besides their keys
 */
export function openKeptValues(file: string, setting: string): KeptValues {
  const kept = keptData<Kept>(file);
  const last = new Map(kept?.setting === setting ? Object.entries(kept.lines) : []);
  const used = new Map<string, Line>();
  let isNew = false;
  return {
    known(name, key) {
      const line = last.get(name);
      if (line?.[0] !== key) return undefined;
      used.set(name, line);
      return line[1];
    },
    keep(name, key, value) {
      used.set(name, [key, value]);
      isNew = true;
    },
    save() {
      if (!isNew && used.size === last.size) return;
      keepData(file, { setting, lines: Object.fromEntries(used) } satisfies Kept);
    },
  };
}
