// The keys that the teacher opened: for this visit only, never kept on the device.
import type { AssignmentKey } from "../../../../../src/assignments/keys-file.ts";
import { type BorrowedKey, joinBorrowed } from "../../../../../src/assignments/made-keys.ts";

type Keys = Record<string, AssignmentKey>;

/** Told to `document` after keys came. */
export const keyEvent = "hashiya:keys";

let keys: Keys = Object.create(null);
let borrowed = new Map<string, readonly BorrowedKey[]>();

/** All open keys by slug, borrowed questions joined in. */
export function openKeys(): Readonly<Keys> {
  return joinBorrowed(keys, borrowed);
}

/** The borrowed questions of a made assignment, whether their keys are open or not. */
export function borrowedBy(slug: string): readonly BorrowedKey[] {
  return borrowed.get(slug) ?? [];
}

/** Adds keys; of an assignment that has one already the later stands. */
export function addKeys(more: Readonly<Keys>, also: ReadonlyMap<string, readonly BorrowedKey[]> = new Map()): void {
  keys = Object.assign(Object.create(null), keys, more);
  borrowed = new Map([...borrowed, ...also]);
  document.dispatchEvent(new CustomEvent(keyEvent));
}
