// Whether an answer is right, found out without a key: a right answer opens its seal. For the browser.
import type { PublicQuestion } from "../assignment-model.ts";
import { readValue } from "../questions/mark-answer.ts";
import { sealing, sealSalt, sealWord } from "./seal-format.ts";

/**
 * Tries an answer on the seals of its question.
 * @param input the value of the answer; read first, so that its order is the seal's
 * @returns the explanation, "" where there is none; undefined where the answer is not right, or the browser gives no
 *   cryptography to this page (it is not served over https)
 */
export async function openSeal(
  seals: readonly string[],
  slug: string,
  question: Pick<PublicQuestion, "id" | "hash"> & Parameters<typeof readValue>[0],
  input: unknown,
): Promise<string | undefined> {
  const value = readValue(question, input);
  if (value === undefined || globalThis.crypto?.subtle === undefined) return undefined;
  const encode = (text: string) => new TextEncoder().encode(text);
  const password = await crypto.subtle.importKey("raw", encode(sealWord(value)), "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: encode(sealSalt(slug, question)), iterations: sealing.iterations },
    password,
    { name: "AES-GCM", length: sealing.keyBytes * 8 },
    false,
    ["decrypt"],
  );
  for (const seal of seals) {
    const bytes = Uint8Array.from(atob(seal), (character) => character.charCodeAt(0));
    const iv = bytes.subarray(0, sealing.vectorBytes);
    try {
      const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, bytes.subarray(sealing.vectorBytes));
      return new TextDecoder().decode(opened);
    } catch {
      // Not the answer of this seal.
    }
  }
  return undefined;
}
