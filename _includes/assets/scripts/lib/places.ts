// Where a reader stopped in each reading: `{"<slug>": {block, t}}` on this device.
import { isRecord, readStore, writeStore } from "./store.ts";

export interface Place {
  readonly slug: string;
  /** Number of the block. */
  readonly block: number;
  readonly time: number;
}

/** Every kept place, the latest first. */
export function places(): Place[] {
  return Object.entries(readStore("place"))
    .flatMap(([slug, kept]) => {
      const { block, t: time } = isRecord(kept) ? kept : {};
      return typeof block === "number" && typeof time === "number" ? [{ slug, block, time }] : [];
    })
    .sort((a, b) => b.time - a.time);
}

/** Keeps the block a reader is at, or forgets the reading with `undefined`. */
export function keepPlace(slug: string, block: number | undefined): void {
  const { [slug]: _, ...others } = readStore("place");
  writeStore("place", block === undefined ? others : { ...others, [slug]: { block, t: Date.now() } });
}
