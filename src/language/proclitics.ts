// Particles written to the front of a word: where a name may begin inside it.

import { invisible, lastClass, mark } from "./characters.ts";
import type { LanguageRules } from "./rules.ts";

/** A place inside a word where a name may begin. */
export interface NameStart {
  readonly start: number;
  /** Letters of the name that the particle swallowed: «ا» in «للحرس». */
  readonly restored: string;
  /** The particles passed, in order. */
  readonly particles: string;
}

/** For each UTF-16 unit the slot of the particle it is, -1 if none. */
export type ProcliticSlots = Int8Array;

const unitCount = 0x10000;

export function procliticSlots(rules: LanguageRules): ProcliticSlots {
  const slots = new Int8Array(unitCount).fill(-1);
  for (const [slot, letters] of rules.proclitics.entries()) {
    for (const letter of letters) slots[letter.charCodeAt(0)] = slot;
  }
  return slots;
}

/**
 * The places in a word, after its start, where a name may begin once particles are taken off; empty for most words.
 * @example «وللحرس» gives «للحرس», then «لحرس» with "", with «ا» and with «ال» restored
 */
export function nameStarts(
  text: string,
  start: number,
  end: number,
  slots: ProcliticSlots,
  rules: LanguageRules,
): readonly NameStart[] {
  const { codes } = rules.characters;
  const starts: NameStart[] = [];
  let slot = -1;
  let particles = "";
  let index = start;
  while (index < end) {
    const unitSlot = slots[text.charCodeAt(index)] ?? -1;
    if (unitSlot <= slot) break;
    slot = unitSlot;
    const particle = text.charAt(index);
    particles += particle;
    index = nextLetter(text, index + 1, end, codes);
    if (index >= end) break;
    starts.push({ start: index, restored: "", particles });
    for (const { after, before, restore } of rules.contractions) {
      if (particle === after && text.charAt(index) === before)
        starts.push({ start: index, restored: restore, particles });
    }
  }
  return starts;
}

function nextLetter(text: string, from: number, end: number, codes: Uint16Array): number {
  let index = from;
  while (index < end) {
    const code = codes[text.charCodeAt(index)] ?? 0;
    if (code > lastClass || (code !== invisible && code !== mark)) break;
    index++;
  }
  return index;
}
