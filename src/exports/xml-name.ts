// Ids of entries as names that XML allows.

/**
 * An id as an NCName: one that begins with a digit gets a sign before it that no id has.
 * @example xmlName("7-october") // "_7-october"
 * @see Namespaces in XML 1.0, section 3
 */
export const xmlName = (id: string): string => (/^[a-z]/i.test(id) ? id : `_${id}`);

/** The id of an NCName made by `xmlName`. */
export const idOfXmlName = (name: string): string => name.replace(/^_/, "");
