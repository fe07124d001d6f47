// When readings were last published or changed: what stands for the time of an export, which must not be that of the build.
import type { Reading } from "../model.ts";
import { plainDate } from "../publish/dates.ts";

/**
 * The latest plain date of a version, ISO 8601, whole or shortened; undefined where none is known without doubt.
 * @example lastChange(readings) // "2023-07-24"
 */
export function lastChange(readings: Iterable<Reading>): string | undefined {
  const dates = [...readings].flatMap(({ published, updated, versions }) => [
    published,
    updated,
    ...Object.values(versions).map(({ translated }) => translated),
  ]);
  return dates
    .flatMap((date) => plainDate(date) ?? [])
    .sort()
    .at(-1);
}
