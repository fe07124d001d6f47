// What a reader's device keeps: JSON under `hashiya:v1:<kind>`. Storage may be blocked, full or damaged.

export type StoreKind = "settings" | "place" | "words";

const keyOf = (kind: StoreKind) => `hashiya:v1:${kind}`;

/** The record kept under a kind; an empty one when there is none or storage is blocked. Damage is set aside. */
export function readStore(kind: StoreKind): Record<string, unknown> {
  const key = keyOf(kind);
  try {
    const kept = localStorage.getItem(key);
    if (kept === null) return {};
    const value = parse(kept);
    if (value !== undefined) return value;
    localStorage.setItem(`${key}:broken`, kept);
    localStorage.removeItem(key);
  } catch {
    // Blocked storage reads as empty: everything works for this visit.
  }
  return {};
}

/** Keeps a record; false when the device would not. */
export function writeStore(kind: StoreKind, value: Readonly<Record<string, unknown>>): boolean {
  try {
    localStorage.setItem(keyOf(kind), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** True for an object whose fields may be read by name. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
