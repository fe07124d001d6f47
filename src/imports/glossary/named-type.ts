// Types and kinds of entries by whatever name a file gives them.
import { type EntryType, entryTypes } from "../../entry-types/index.ts";
import type { Localized } from "../../model.ts";

/** A type by its id, its folder or one of its names in any language. */
export function typeNamed(names: readonly string[]): EntryType | undefined {
  const sought = new Set(names.map(folded));
  return entryTypes.find(({ id, folder, label, plural }) =>
    [id, folder, ...wordsOf(label), ...wordsOf(plural)].some((name) => sought.has(folded(name))),
  );
}

/** A kind of a type by its id or one of its names. */
export function kindNamed({ kinds }: EntryType, names: readonly string[]): string | undefined {
  const sought = new Set(names.map(folded));
  return Object.entries(kinds).find(([id, label]) =>
    [id, ...wordsOf(label)].some((name) => sought.has(folded(name))),
  )?.[0];
}

const wordsOf = (label: Localized): readonly string[] => Object.values(label);

const folded = (name: string): string => name.normalize("NFC").trim().toLowerCase();
