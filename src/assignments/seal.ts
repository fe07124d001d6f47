// What a right answer opens, sealed when the site is built. `open-seal.ts` is the other half, in the browser.
import { createCipheriv, createHmac, pbkdf2Sync } from "node:crypto";
import type { Question } from "../assignment-model.ts";
import { rightValues } from "../questions/mark-answer.ts";
import { sealing, sealSalt, sealWord } from "./seal-format.ts";

/**
 * The explanation of a question, once for each right answer, encrypted with a key made from that answer. A page that
 * holds it holds no key to be read or searched for; a program that tries every answer still finds the right one, so
 * seals are for practice.
 * @param why in the language of the page; may be empty
 * @returns base64, sorted so that their order says nothing; none for kinds whose right answers cannot be listed
 */
export function sealsOf(slug: string, question: Question, why: string): readonly string[] {
  const salt = sealSalt(slug, question);
  return rightValues(question)
    .map((value) => {
      const key = pbkdf2Sync(sealWord(value), salt, sealing.iterations, sealing.keyBytes, "sha256");
      // The same page is the same file at every build: the vector is made from what it protects, never twice the same.
      const vector = createHmac("sha256", key).update(why).digest().subarray(0, sealing.vectorBytes);
      const cipher = createCipheriv("aes-256-gcm", key, vector);
      const sealed = [cipher.update(why, "utf8"), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat([vector, ...sealed]).toString("base64");
    })
    .sort();
}
