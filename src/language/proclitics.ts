// Particles written to the front of a word: where a name may begin inside it.
import { invisible, lastClass, mark } from "./characters.ts";
import type { LanguageRules } from "./rules.ts";

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
 * Receives a place inside a word where a name may begin: its offset, the letters of the name that the particle
 * swallowed («ا» in «للحرس»), and the particle before it.
 */
export type NameStartVisitor = (start: number, restored: string, particle: string) => void;

/**
 * Visits the places in a word, after its start, where a name may begin once particles are taken off; none in most.
 * @example «وللحرس» gives «للحرس», then «لحرس» with "", with «ا» and with «ال» restored
 */
export function visitNameStarts(
  text: string,
  start: number,
  end: number,
  slots: ProcliticSlots,
  rules: LanguageRules,
  visit: NameStartVisitor,
): void {
  const { codes } = rules.characters;
  let slot = -1;
  let index = start;
  while (index < end) {
    const unitSlot = slots[text.charCodeAt(index)] ?? -1;
    if (unitSlot <= slot) return;
    slot = unitSlot;
    const particle = text.charAt(index);
    index = nextLetter(text, index + 1, end, codes);
    if (index >= end) return;
    visit(index, "", particle);
    for (const { after, before, restore } of rules.contractions) {
      if (particle === after && text.charAt(index) === before) visit(index, restore, particle);
    }
  }
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
