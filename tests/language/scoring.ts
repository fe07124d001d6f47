// Reading annotated sentences and counting how well a matcher finds their mentions.
import type { MatchableEntry, Matcher } from "../../src/language/index.ts";
import type { Guard } from "../../src/model.ts";

/** A mention in a sentence; UTF-16 offsets. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A sentence with its mentions; `optional` spans count neither way. */
export interface Sentence {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  readonly optional: readonly GoldSpan[];
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Each sentence that is not right, with what was missed (−) and what was too much (+). */
  readonly faults: readonly string[];
}

/** Strict score: start, end and entry must all be the gold's. */
export function score(matcher: Matcher, sentences: readonly Sentence[]): Score {
  const counts = { right: 0, missed: 0, wrong: 0 };
  const faults: string[] = [];
  for (const sentence of sentences) {
    const found = matcher.find(sentence.text);
    const isIn = (spans: readonly GoldSpan[], start: number, end: number, id: string): boolean =>
      spans.some((span) => span.start === start && span.end === end && span.id === id);
    const isOptional = (start: number, end: number): boolean =>
      sentence.optional.some((span) => span.start < end && start < span.end);
    const missed = sentence.gold.filter(
      ({ start, end, id }) => !found.some((match) => match.start === start && match.end === end && match.entry === id),
    );
    const wrong = found.filter(
      ({ start, end, entry }) => !isIn(sentence.gold, start, end, entry) && !isOptional(start, end),
    );
    counts.right += sentence.gold.length - missed.length;
    counts.missed += missed.length;
    counts.wrong += wrong.length;
    if (missed.length + wrong.length > 0) faults.push(faultLine(sentence, missed, wrong));
  }
  const precision = counts.right / Math.max(1, counts.right + counts.wrong);
  const recall = counts.right / Math.max(1, counts.right + counts.missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall), faults };
}

function faultLine(
  { name, text }: Sentence,
  missed: readonly GoldSpan[],
  wrong: readonly { readonly text: string; readonly entry: string }[],
): string {
  const lost = missed.map(({ start, end, id }) => `−${text.slice(start, end)}=${id}`);
  const extra = wrong.map((match) => `+${match.text}=${match.entry}`);
  return `${name}: ${text}\n    ${[...lost, ...extra].join("  ")}`;
}

const bracket = /\{([^{}|]+)\|([^{}|]+)\}/gu;

/**
 * A sentence written with its mentions in braces: `ل{حزب الله|hezbollah}`.
 * @example parseSentence("1", "en", "The {UN|un} met.").gold // [{ start: 4, end: 6, id: "un" }]
 */
export function parseSentence(name: string, language: string, annotated: string): Sentence {
  const gold: GoldSpan[] = [];
  let text = "";
  let from = 0;
  for (const found of annotated.matchAll(bracket)) {
    text += annotated.slice(from, found.index);
    const words = found[1] ?? "";
    gold.push({ start: text.length, end: text.length + words.length, id: found[2] ?? "" });
    text += words;
    from = found.index + found[0].length;
  }
  return { name, language, text: text + annotated.slice(from), gold, optional: [] };
}

/** An entry of `cases/samples-glossary.json`. */
export interface SampleEntry {
  readonly id: string;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly guarded: Readonly<Record<string, readonly SampleGuard[]>>;
}
interface SampleGuard {
  readonly label: string;
  readonly quoted: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A sample entry as an entry file would give it: label, aliases, guards. */
export function entryOf({ id, labels, guarded }: SampleEntry): MatchableEntry {
  const languages = Object.keys(labels);
  const guards: Guard[] = languages.flatMap((language) =>
    (guarded[language] ?? []).map(({ label, quoted, before, after }) => ({
      form: label,
      language,
      mode: "guarded",
      precededBy: before,
      followedBy: after,
      quoted,
    })),
  );
  return {
    id,
    label: Object.fromEntries(languages.map((language) => [language, labels[language]?.[0] ?? ""])),
    aliases: Object.fromEntries(languages.map((language) => [language, labels[language]?.slice(1) ?? []])),
    guards,
  };
}
