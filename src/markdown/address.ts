// What the address of a link or picture may be (SPEC §12.3).

export type Address =
  | { readonly kind: "external"; readonly url: string; readonly insecure: boolean }
  | { readonly kind: "relative"; readonly path: string; readonly fragment: string }
  | { readonly kind: "refused"; readonly scheme: string };

const allowed: ReadonlySet<string> = new Set(["https", "http", "mailto", "tel"]);

/**
 * Judges an address by its decoded form without white space and control characters, as a browser would read it.
 * @see WHATWG URL Standard, section 4.4: tabs and line breaks are removed before the scheme is read
 */
export function readAddress(written: string): Address {
  const plain = decoded(written).replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (plain.startsWith("//") || plain.startsWith("\\")) return { kind: "refused", scheme: "//" };
  if (scheme !== undefined) {
    if (!allowed.has(scheme)) return { kind: "refused", scheme: `${scheme}:` };
    return { kind: "external", url: written, insecure: scheme === "http" };
  }
  const [path = "", fragment = ""] = decoded(written).split("#", 2);
  return { kind: "relative", path: path.replace(/\?.*$/, ""), fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
