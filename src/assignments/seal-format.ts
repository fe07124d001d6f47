// What sealing and opening a seal must agree on.
import type { PublicQuestion } from "../assignment-model.ts";
import type { Value } from "../questions/mark-answer.ts";

export const sealing = { iterations: 20_000, keyBytes: 32, vectorBytes: 12 } as const;

/** Different for every question, and for the same question once it is changed. */
export function sealSalt(slug: string, { id, hash }: Pick<PublicQuestion, "id" | "hash">): string {
  return `hashiya ${slug} ${id} ${hash}`;
}

/** An answer as the password of its seal. */
export function sealWord(value: Value): string {
  return JSON.stringify(value);
}
