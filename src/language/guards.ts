// When a form that is also a common word counts: the words around it, quotation marks, what the text names elsewhere.
import type { Guard, GuardMode } from "../model.ts";
import { normaliseWith } from "./fold.ts";
import type { LanguageRules, Neighbour } from "./rules.ts";

/** A cue of one or more folded words. */
type Cue = readonly string[];

export interface CompiledGuard {
  readonly mode: GuardMode;
  readonly precededBy: readonly Cue[];
  readonly followedBy: readonly Cue[];
  readonly notPrecededBy: readonly Cue[];
  readonly notFollowedBy: readonly Cue[];
  readonly requiresAny: readonly string[];
  readonly quoted: boolean;
  readonly orAfterFullName: boolean;
}

/** What stands around a form in the text. `before` runs from the form outwards, both stop where the clause does. */
export interface Surroundings {
  readonly before: readonly CueWord[];
  readonly after: readonly CueWord[];
  readonly isQuoted: boolean;
  /** The form itself wears a preposition: «القيادي بحماس». */
  readonly hasPreposition: boolean;
}

/** A word beside a form: folded, and folded again with its particles taken off one by one. */
export interface CueWord extends Neighbour {
  readonly stripped: readonly string[];
}

/** A guard with its cues as folded words. */
export function compileGuard(guard: Guard, rules: LanguageRules): CompiledGuard {
  const cues = (words: readonly string[] | undefined): readonly Cue[] =>
    (words ?? []).map((word) => normaliseWith(rules, word).split(" ")).filter(([first]) => first !== "");
  return {
    mode: guard.mode,
    precededBy: cues(guard.precededBy),
    followedBy: cues(guard.followedBy),
    notPrecededBy: cues(guard.notPrecededBy),
    notFollowedBy: cues(guard.notFollowedBy),
    requiresAny: guard.requiresAny ?? [],
    quoted: guard.quoted ?? false,
    orAfterFullName: guard.orAfterFullName ?? false,
  };
}

/** How far before a form its cue may stand, in words (DESIGN §3.2). */
const reach = 2;

/** True when a cue, quotation marks, or nothing that the guard asks for, lets the form through. */
export function hasCue(guard: CompiledGuard, around: Surroundings, rules: LanguageRules): boolean {
  if (guard.quoted && around.isQuoted) return true;
  if (guard.followedBy.some((cue) => startsWithCue(around.after, cue, rules))) return true;
  return guard.precededBy.some((cue) => isPreceded(around, cue, rules));
}

/** True when the guard names no cue at all: only what it forbids counts. */
export const asksNothing = (guard: CompiledGuard): boolean =>
  guard.precededBy.length === 0 && guard.followedBy.length === 0 && !guard.quoted && !guard.orAfterFullName;

/** True when a word beside the form shows its other sense. */
export const isForbidden = (guard: CompiledGuard, around: Surroundings, rules: LanguageRules): boolean =>
  guard.notFollowedBy.some((cue) => startsWithCue(around.after, cue, rules)) ||
  guard.notPrecededBy.some((cue) => endsWithCue(around.before, cue, 0, rules));

function isPreceded(around: Surroundings, cue: Cue, rules: LanguageRules): boolean {
  for (let distance = 0; distance < reach; distance++) {
    if (endsWithCue(around.before, cue, distance, rules)) return true;
  }
  return hasDefiniteCue(around, cue, rules);
}

/** «القيادي في حماس», «القيادي بحماس»: a preposition between, the cue may wear the article. */
function hasDefiniteCue({ before, hasPreposition }: Surroundings, cue: Cue, rules: LanguageRules): boolean {
  if (rules.attachedArticle === "" || cue.length > 1) return false;
  const between = before[0];
  const isParted = between !== undefined && rules.prepositions.has(between.folded);
  const word = hasPreposition ? before[0] : isParted ? before[1] : undefined;
  return word !== undefined && isCue(word, `${rules.attachedArticle}${cue[0]}`, rules);
}

/** True when the cue's last word stands `distance` words before the form. */
function endsWithCue(before: readonly CueWord[], cue: Cue, distance: number, rules: LanguageRules): boolean {
  return cue.every((word, at) => {
    const found = before[distance + cue.length - 1 - at];
    return found !== undefined && (at === 0 ? isCue(found, word, rules) : found.folded === word);
  });
}

const startsWithCue = (after: readonly CueWord[], cue: Cue, rules: LanguageRules): boolean =>
  cue.every((word, at) => {
    const found = after[at];
    return found !== undefined && (at === 0 ? isCue(found, word, rules) : found.folded === word);
  });

const isCue = (found: CueWord, cue: string, rules: LanguageRules): boolean =>
  rules.cueForms(cue).some((form) => found.folded === form || found.stripped.includes(form));
