// The entries that have a place on the earth.
import { entryTypeById } from "../../entry-types/index.ts";
import type { Entry, Library } from "../../model.ts";
import { entriesById } from "../names.ts";

/** Every place of the glossary, also those whose position is not known. */
export function placesOf({ entries }: Library): readonly Entry[] {
  return entriesById(entries).filter(({ type }) => entryTypeById.get(type)?.located === true);
}

/** Longitude first; null for a position that is not known (RFC 7946, sections 3.1.1 and 3.2). */
export function pointOf({ coordinates }: Entry): { readonly type: "Point"; readonly coordinates: number[] } | null {
  if (coordinates === undefined) return null;
  return { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] };
}
