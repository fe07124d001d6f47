// What pages and the service worker say to each other, and what both know of where things are.

/** What the build tells the worker. Paths are below the site's root. */
export interface Shelf {
  /** Names the content of the whole site. */
  readonly version: string;
  /** What every page needs. */
  readonly shell: readonly string[];
}

/** What a reader keeps: "readings/<slug>" or "assignments/<slug>". */
export type Subject = string;

/** Everything kept on this device. */
export const everything = "everything";

/** One of the two. */
export interface WorkerRequest {
  readonly keep?: Subject;
  readonly drop?: Subject | typeof everything;
}

export type WorkerAnswer =
  | { readonly state: "keeping"; readonly done: number; readonly all: number }
  | { readonly state: "done" | "failed" };

/** The lists of what each subject needs, below the site's root. */
export const listsBelow = "data/offline/";

export const listOf = (subject: Subject) => `${listsBelow}${subject}.json`;

/**
 * What a teacher or an editor does stays off the shelf; what a teacher's link needs of the site (data/teach.json) has
 * no keys.
 */
export const neverKept = /^(?:admin\/|[^/]+\/teach\/|data\/keys\b)/;

export function isSubject(value: unknown): value is Subject {
  return typeof value === "string" && /^(?:readings|assignments)\/[a-z0-9-]{1,80}$/.test(value);
}
