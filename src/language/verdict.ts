// Whether a form found in a text is a mention, and how sure that is.
import type { Candidate } from "./candidates.ts";
import { asksNothing, type CompiledGuard, hasCue, isForbidden, type Surroundings } from "./guards.ts";
import { hasMarks, marksOf } from "./spelling.ts";
import { type ReadText, surroundings } from "./surroundings.ts";

/** What is known about the rest of the reading when a form is judged. */
export interface Context {
  readonly isLinked: (entry: string) => boolean;
  readonly isLinkedBefore: (entry: string, offset: number) => boolean;
  /** True when entries and forms that only an author may link are wanted as well. */
  readonly explicit: boolean;
  /** True when the text is a reader's query, where a form needs no cue. */
  readonly query: boolean;
}

/** A confidence; "blocked" holds the place free of shorter names, "rejected" does not. */
export type Verdict = number | "blocked" | "rejected";

/** A confidence from here on needs no editor's eye: `annotate --yes` writes it. */
export const certainty = 0.9;
/** Confidences by what speaks for the mention. */
const confidence = { plain: 1, variant: 0.97, cue: 0.95, context: 0.9, review: 0.5, explicit: 0.4 } as const;

/** Judges one form found in a text by its entry's guards. */
export function judge(read: ReadText, candidate: Candidate, context: Context): Verdict {
  const { form } = candidate;
  if (form.guards.some((guard) => guard.mode === "other")) return "blocked";
  if (context.query) return confidence.plain;
  if (form.isExplicit) return context.explicit ? confidence.explicit : "rejected";
  if (form.guards.length === 0) {
    if (looksCommon(read, candidate)) return "rejected";
    return form.rank === "variant" ? confidence.variant : confidence.plain;
  }
  const hasPreposition = read.rules.attachedPrepositions.has(candidate.particle);
  const around = surroundings(read, candidate.first, candidate.last, candidate.end, hasPreposition);
  const verdicts = form.guards.map((guard) => guardVerdict(read, candidate, guard, around, context));
  return verdicts.reduce((best, next) =>
    typeof next === "number" && (typeof best !== "number" || next > best) ? next : best,
  );
}

function guardVerdict(
  read: ReadText,
  candidate: Candidate,
  guard: CompiledGuard,
  around: Surroundings,
  context: Context,
): Verdict {
  if (isForbidden(guard, around, read.rules)) return "rejected";
  const { entry } = candidate.form;
  const isCued = hasCue(guard, around, read.rules);
  const followsFullName = context.isLinkedBefore(entry, candidate.start);
  switch (guard.mode) {
    case "guarded":
      if (isCued || asksNothing(guard)) return confidence.cue;
      return guard.orAfterFullName && followsFullName ? confidence.context : "rejected";
    case "after-full-name":
      return followsFullName || isCued ? confidence.context : "rejected";
    case "context":
      return isCued || guard.requiresAny.some((id) => context.isLinked(id)) ? confidence.context : "rejected";
    case "longest":
      return confidence.plain;
    case "spelled":
      return isSpelled(read, candidate) || isCued ? confidence.plain : "rejected";
    case "review":
      return confidence.review;
    case "explicit":
      return context.explicit ? confidence.explicit : "rejected";
    case "other":
      return "blocked";
  }
}

/** True when the text has every mark the form is written with (capitals were compared before). */
function isSpelled({ text, tokens, rules }: ReadText, { form, start, first, last }: Candidate): boolean {
  return form.words.every(({ marks }, place) => {
    if (marks === undefined) return true;
    const at = last - form.words.length + 1 + place;
    const from = at === first ? start : (tokens.starts[at] ?? start);
    return hasMarks(marks, marksOf(text.slice(from, tokens.ends[at]), rules));
  });
}

function looksCommon(read: ReadText, { form, first, last, start, end, particle }: Candidate): boolean {
  if (first !== last || particle !== "") return false;
  const word = { text: read.text.slice(start, end), folded: form.words[0]?.folded ?? "" };
  return read.rules.isCommonWord(
    word,
    () => surroundings(read, first, last, end, false).before[0],
    read.text.charAt(end),
  );
}
