// Names of fields that only forms have: files write the same in fewer words.

/** An entry's id, where a file may have an id or a text: `left: isis`, `left: { ar: …, en: … }`. */
export const entryOrText = "entry";

/** The kind of a relation, which is a key in the file: `partOf: iran`. */
export const relationName = "relation";
