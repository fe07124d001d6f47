// The elements of TEI for our types of entry.

interface TeiType {
  /** Its list, its item there, and its name in list and text. */
  readonly list: string;
  readonly item: string;
  readonly name: string;
  /** Whether the item may say of which type it is. */
  readonly isTyped: boolean;
  /** The element that holds its definition. */
  readonly definition: "desc" | "note";
}

export const teiTypes = {
  organisation: { list: "listOrg", item: "org", name: "orgName", isTyped: true, definition: "desc" },
  place: { list: "listPlace", item: "place", name: "placeName", isTyped: true, definition: "desc" },
  person: { list: "listPerson", item: "person", name: "persName", isTyped: false, definition: "note" },
  term: { list: "list", item: "item", name: "term", isTyped: false, definition: "note" },
} as const satisfies Readonly<Record<string, TeiType>> as Readonly<Record<string, TeiType>> & {
  readonly term: TeiType;
};
