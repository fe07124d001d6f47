// What of CBOR Pagefind's files are written in: lists of definite length, numbers, texts.
// See RFC 8949, section 3.

/** Major types. */
const text = 3;
const list = 4;
const mostInHead = 23;

interface Head {
  readonly type: number;
  /** The length of a text in bytes, the number of a list's items, or a number itself. */
  readonly value: number;
  /** Where what follows the head begins. */
  readonly next: number;
}

/** @throws Error at an item that Pagefind does not write */
function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0xff;
  const [type, short] = [first >> 5, first & 0x1f];
  if (short <= mostInHead) return { type, value: short, next: at + 1 };
  const length = 2 ** (short - mostInHead - 1);
  if (length > 8) throw new Error(`CBOR: no definite length at byte ${at}`);
  let value = 0;
  for (let index = 1; index <= length; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return { type, value, next: at + 1 + length };
}

/** The offset after the item at an offset, and all that is in it. */
export function endOf(bytes: Uint8Array, at: number): number {
  let end = at;
  for (let items = 1; items > 0; items--) {
    const { type, value, next } = headAt(bytes, end);
    if (type > list && type < 7) throw new Error(`CBOR: neither list nor value at byte ${end}`);
    if (type === list) items += value;
    end = type === text || type === text - 1 ? next + value : next;
  }
  return end;
}

/** The items of the list at an offset, each as its bytes. */
export function itemsOf(bytes: Uint8Array, at = 0): readonly Uint8Array[] {
  const head = headAt(bytes, at);
  if (head.type !== list) throw new Error(`CBOR: no list at byte ${at}`);
  const items: Uint8Array[] = [];
  let start = head.next;
  for (let index = 0; index < head.value; index++) {
    const end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

/** The text that an item is. */
export function textOf(item: Uint8Array): string {
  const { type, value, next } = headAt(item, 0);
  if (type !== text) throw new Error("CBOR: no text");
  return Buffer.from(item.buffer, item.byteOffset + next, value).toString("utf8");
}

/** A list of items that are written already. */
export const listItem = (items: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([headOf(list, items.length), ...items]);

export function textItem(words: string): Uint8Array {
  const contents = Buffer.from(words, "utf8");
  return Buffer.concat([headOf(text, contents.length), contents]);
}

function headOf(type: number, value: number): Buffer {
  if (value <= mostInHead) return Buffer.from([(type << 5) | value]);
  const size = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head[0] = (type << 5) | (mostInHead + 1 + Math.log2(size));
  head.writeUIntBE(value, 1, size);
  return head;
}
