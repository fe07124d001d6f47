// What a reader's device keeps: JSON under `hashiya:v1:<kind>`. Storage may be blocked, full or damaged.

export type StoreKind = "settings" | "place" | "words" | "notes" | "answers" | "draft" | "marks";

const keyOf = (kind: StoreKind) => `hashiya:v1:${kind}`;

/** What the device would not keep: it holds until the page is left. */
const unkept = new Map<StoreKind, string>();

/** The record kept under a kind; an empty one when there is none or storage is blocked. Damage is set aside. */
export function readStore(kind: StoreKind): Record<string, unknown> {
  return readKept(kind, isRecord) ?? {};
}

/** The list kept under a kind; as `readStore`. */
export function readList(kind: StoreKind): readonly unknown[] {
  return readKept(kind, Array.isArray) ?? [];
}

/** Keeps a record or a list; false when the device would not, and it is kept for this visit only. */
export function writeStore(kind: StoreKind, value: Readonly<Record<string, unknown>> | readonly unknown[]): boolean {
  const written = JSON.stringify(value);
  try {
    localStorage.setItem(keyOf(kind), written);
    unkept.delete(kind);
    return true;
  } catch {
    unkept.set(kind, written);
    return false;
  }
}

/** Forgets what is kept under a kind. */
export function eraseStore(kind: StoreKind): void {
  unkept.delete(kind);
  try {
    localStorage.removeItem(keyOf(kind));
  } catch {
    // Blocked storage keeps nothing.
  }
}

/** True for an object whose fields may be read by name. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readKept<T>(kind: StoreKind, isShape: (value: unknown) => value is T): T | undefined {
  const key = keyOf(kind);
  try {
    const kept = unkept.get(kind) ?? localStorage.getItem(key);
    if (kept === null) return undefined;
    const value = parse(kept);
    if (isShape(value)) return value;
    localStorage.setItem(`${key}:broken`, kept);
    localStorage.removeItem(key);
  } catch {
    // Blocked storage reads as empty: everything works for this visit.
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
