// Bytes → text: a byte order mark, a declaration, or what the bytes look like.

export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it: "utf-8", "utf-16le", "windows-1256". */
  readonly encoding: string;
}

/**
 * Decodes a text of unknown encoding. Bytes that fit nothing become U+FFFD.
 * @param declared what the file says of itself (`<meta charset>`), used where the bytes do not say otherwise
 * @see https://encoding.spec.whatwg.org/ for the names
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? utf8(bytes) ?? known(declared) ?? eightBit(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The encoding an HTML file declares in its first 4 kB. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w.:-]+)/i.exec(head)?.[1]
  );
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Bytes to look at; more say no more. */
const sampleSize = 4096;

/** In UTF-16 every second byte of a text is the row of its script: 0 for Latin and spaces, 6 for Arabic. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, sampleSize);
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  const rows = [0, 0];
  for (let at = 0; at < length; at++) {
    const side = at % 2;
    if (bytes[at] === 0x00 || bytes[at] === 0x06) rows[side] = (rows[side] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = rows.map((count) => count / (length / 2));
  if (odd > 0.9 && even < 0.3) return "utf-16le";
  return even > 0.9 && odd < 0.3 ? "utf-16be" : undefined;
}

/** Of the letters beyond ASCII: a file cut within a letter is still UTF-8. */
const mostBroken = 0.05;

function utf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken === 0) return "utf-8";
  const beyond = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return broken < beyond * mostBroken ? "utf-8" : undefined;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // The bytes have shown that they are neither.
    return encoding.startsWith("utf-") ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Arabic words are runs of bytes over 127; in Western European ones such a byte stands alone. */
function eightBit(bytes: Uint8Array): string {
  let high = 0;
  let inRuns = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) inRuns += 1;
  }
  return inRuns * 2 > high ? "windows-1256" : "windows-1252";
}

/** How an encoding is called in a message. */
export function encodingName(encoding: string): string {
  return encoding
    .replace(/^utf-/, "UTF-")
    .replace(/(\d)([lb]e)$/, (_, digit: string, order: string) => `${digit} ${order.toUpperCase()}`)
    .replace(/^windows/, "Windows");
}
