// The types of entry, in the order people see them.
import type { EntryType } from "./entry-type.ts";
import { organisation } from "./organisation.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { term } from "./term.ts";

export type { EntryType } from "./entry-type.ts";

export const entryTypes: readonly EntryType[] = [organisation, place, person, term];

export const entryTypeById: ReadonlyMap<string, EntryType> = new Map(entryTypes.map((type) => [type.id, type]));
