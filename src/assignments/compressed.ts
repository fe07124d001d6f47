// Text packed for an address: deflated by the platform and written in the letters that an address may hold.

export type Unpacked = { readonly text: string } | { readonly refused: "damaged" | "large" };

/** RFC 4648 §5, without padding. */
const addressLetters = /^[A-Za-z0-9_-]+$/;

/** Deflated with a checksum of the text (RFC 1950), by which a letter changed on the way is noticed; then base64url. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * What `packText` packed. Anyone may have written it: unpacking stops as soon as it gives more than `most` bytes.
 * @param most bytes of UTF-8
 */
export async function unpackText(packed: string, most: number): Promise<Unpacked> {
  const bytes = bytesOf(packed);
  if (bytes === undefined) return { refused: "damaged" };
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      size += value.length;
      if (size > most) {
        void reader.cancel().catch(() => undefined);
        return { refused: "large" };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { refused: "damaged" };
  }
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> | undefined {
  if (!addressLetters.test(packed)) return undefined;
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
