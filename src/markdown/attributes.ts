// {#name .class lang=en dir=ltr} and {decorative} on pictures: the attributes an author may give, and no others.
import type { Token } from "markdown-it";

/** What an author's braces may not say. */
export interface AttributeDefect {
  /** How it begins as typed: "#name", ".class", "onclick=", "hidden". */
  readonly attribute: string;
  readonly message: string;
}

const classes: ReadonlySet<string> = new Set(["source", "verse"]);
const blockName = /^[a-z][a-z0-9-]*$/;
/** The prefixes of ids that pages make themselves (SPEC §12.2). */
const reservedName = /^(?:m-|g-|fn-|fr-|kd-|said-|p\d+$|h\d+$|main$|here$|who$|says$|offline$|gloss)/;
const cellAlignment = /^text-align:(left|right|center)$/;
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Attributes that Markdown itself makes. */
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  link_open: new Set(["href", "title"]),
  image: new Set(["src", "alt", "title"]),
  ordered_list_open: new Set(["start"]),
  th_open: new Set(["style"]),
  td_open: new Set(["style"]),
};

/**
 * Removes from a token every attribute that is not allowed and says which; the alignment of table cells becomes a
 * class, since a style attribute is against the site's policy. A block's `id` is left to the caller.
 */
export function cleanAttributes(token: Token): readonly AttributeDefect[] {
  if (token.attrs === null) return [];
  const defects: AttributeDefect[] = [];
  const kept: [string, string | number][] = [];
  for (const [name, value] of token.attrs) {
    const text = String(value);
    const isOwn =
      own[token.type]?.has(name) &&
      !kept.some(([other]) => other === name) &&
      (name !== "style" || cellAlignment.test(text));
    const message = isOwn ? undefined : defectOf(token, name, text);
    if (message !== undefined) defects.push({ attribute: typedBeginning(name, text), message });
    else if (name === "style") kept.push(["class", alignment(text)]);
    else kept.push([name, value]);
  }
  token.attrs = kept.length === 0 ? null : kept;
  return defects;
}

function defectOf(token: Token, name: string, value: string): string | undefined {
  switch (name) {
    case "id":
      if (!token.block) return `Only a block can have a name; «#${value}» stands within one.`;
      if (!blockName.test(value)) return `«${value}» is no block name: it takes a–z, 0–9 and hyphens.`;
      return reservedName.test(value) ? `«${value}» is a name the page makes itself.` : undefined;
    case "class":
      return value.split(" ").every((one) => classes.has(one)) ? undefined : `«.${value}» is no class of the site.`;
    case "lang":
      return languageTag.test(value) ? undefined : `«${value}» is no language tag.`;
    case "dir":
      return /^(?:ltr|rtl|auto)$/.test(value) ? undefined : `«${value}» is no direction.`;
    case "decorative":
      return token.type === "image" ? undefined : "Only a picture can be {decorative}.";
    default:
      return `«${value === "" ? name : `${name}=${value}`}» is not an attribute that may be given.`;
  }
}

function typedBeginning(name: string, value: string): string {
  if (name === "id") return `#${value}`;
  if (name === "class") return `.${value}`;
  return value === "" ? name : `${name}=`;
}

function alignment(style: string): string {
  const side = cellAlignment.exec(style)?.[1];
  return side === "center" ? "align-center" : side === "right" ? "align-end" : "align-start";
}
