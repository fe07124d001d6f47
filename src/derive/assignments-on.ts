// Which assignments are on which reading.
import { madeOncePer } from "../made-once.ts";
import type { Assignment, Library, Reading } from "../model.ts";
import { groupBy } from "./group-by.ts";

const byReading = madeOncePer(({ assignments }: Library) => groupBy(assignments.values(), ({ reading }) => reading));

/** Those on a reading, in the Library's order. */
export const assignmentsOn = (library: Library, { slug }: Reading): readonly Assignment[] =>
  byReading(library).get(slug) ?? [];
