// The key of one of the site's assignments, read from its own .md file: what the author wrote is found again in what
// the site shows. Values come parsed from YAML that anyone may have written.
import type { KeyNotes, MarkTarget, PublicQuestion, Question } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import type { ReadingTexts } from "../publish/reading-texts.ts";
import { entryTargets, quoteTargets } from "./draft-targets.ts";
import type { PublishedSite, PublishedWork } from "./published.ts";
import { type Fields, field, isFields, listUpTo, textUpTo, wordsUpTo } from "./untrusted.ts";

export interface AuthorKey {
  readonly questions: readonly Question[];
  /** Ids of questions whose key the file alone does not tell, or that do not fit the published ones. */
  readonly without: readonly string[];
}

export interface KeySetting {
  readonly site: PublishedSite;
  readonly work: PublishedWork;
  readonly texts: ReadingTexts;
}

const longest = 20_000;

/** @param matter the front matter's value */
export function readAuthorKey(matter: unknown, setting: KeySetting): AuthorKey {
  const written = listUpTo(isFields(matter) ? field(matter, "questions") : undefined, 200, (item) =>
    isFields(item) ? item : undefined,
  );
  const read = setting.work.questions.map((asked, index) => {
    const item = written?.find((each, at) => (field(each, "id") ?? `q${at + 1}`) === asked.id) ?? written?.[index];
    return item && question(asked, item, setting);
  });
  return {
    questions: read.filter((item) => item !== undefined),
    without: setting.work.questions.flatMap(({ id }, index) => (read[index] === undefined ? [id] : [])),
  };
}

function question(asked: PublicQuestion, written: Fields, setting: KeySetting): Question | undefined {
  if (field(written, "kind") !== asked.kind || !same(words(field(written, "prompt")), asked.prompt)) return undefined;
  const notes: KeyNotes = {
    why: words(field(written, "why")),
    evidence: blocks(field(written, "evidence"), setting) ?? [],
  };
  switch (asked.kind) {
    case "choice": {
      const right = list(written, "options").filter((option) => field(option, "correct") === true);
      const correct = right.map(({ correct: _, ...text }) =>
        asked.public.options.findIndex((each) => same(words(text), each)),
      );
      return found(correct) ? { ...asked, key: { correct, ...notes } } : undefined;
    }
    case "short": {
      const rubric = list(written, "rubric").flatMap((line) => {
        const [points, text] = [field(line, "points"), words(field(line, "text"))];
        return typeof points === "number" && text !== undefined ? [{ points, text }] : [];
      });
      return { ...asked, key: { model: words(field(written, "model")), rubric, ...notes } };
    }
    case "mark": {
      const targets = markTargets(field(written, "answer"), asked.public.blocks, setting);
      return targets && { ...asked, key: { targets, ...notes } };
    }
    case "match": {
      const { left, right } = asked.public;
      const pairs = left.map((side, index) => {
        const pair = list(written, "pairs")[index];
        const wanted =
          pair === undefined ? matchOf(written, side.entry, setting) : sideWords(field(pair, "right"), setting);
        return right.findIndex(
          ({ text, entry }) => same(wanted, text) || (entry !== undefined && entry === pair?.right),
        );
      });
      return found(pairs) ? { ...asked, key: { pairs, ...notes } } : undefined;
    }
    case "sort": {
      const items = list(written, "items");
      const boxes = asked.public.items.map((text) => {
        const answer = items.find((item) => same(words(field(item, "text")), text))?.answer;
        return typeof answer === "number" && answer < asked.public.boxes.length ? answer : -1;
      });
      return found(boxes) ? { ...asked, key: { boxes, itemEvidence: boxes.map(() => []), ...notes } } : undefined;
    }
    case "evidence": {
      const right = blocks(field(written, "answer"), setting);
      return right && found(right) ? { ...asked, key: { blocks: right, ...notes } } : undefined;
    }
  }
}

const words = (input: unknown) => wordsUpTo(input, longest);

/** Found, all of them. */
const found = (indices: readonly number[]) => indices.length > 0 && indices.every((index) => index >= 0);

function same(one: Localized | undefined, other: Localized): boolean {
  return one !== undefined && Object.entries(other).every(([language, text]) => one[language]?.trim() === text.trim());
}

function list(written: Fields, name: string): readonly Fields[] {
  return listUpTo(field(written, name), 200, (item) => (isFields(item) ? item : undefined)) ?? [];
}

/** Numbers of blocks from numbers and names. */
function blocks(input: unknown, { texts }: KeySetting): number[] | undefined {
  return listUpTo(input, 500, (name) => {
    return texts.blocks.find(({ number, id }) => name === number || name === id || name === `p${number}`)?.number;
  });
}

/** The definition of an entry, or on each language's page its label in the next language. */
function matchOf(written: Fields, entry: string | undefined, { site }: KeySetting): Localized | undefined {
  const known = entry === undefined ? undefined : site.entries[entry];
  if (known === undefined || field(written, "to") !== "translation") return known?.definition;
  const next = (index: number) => site.languages[(index + 1) % site.languages.length] ?? "";
  return Object.fromEntries(site.languages.map((language, index) => [language, known.label[next(index)] ?? ""]));
}

function sideWords(input: unknown, { site }: KeySetting): Localized | undefined {
  return typeof input === "string" ? site.entries[input]?.label : words(input);
}

/** Undefined where the file asks for relations, which the site's list of entries does not tell. */
function markTargets(
  answer: unknown,
  within: readonly number[],
  { site, texts }: KeySetting,
): readonly MarkTarget[] | undefined {
  if (!isFields(answer) || field(answer, "on") !== undefined) return undefined;
  const type = textUpTo(field(answer, "type"), 80);
  const ids = listUpTo(field(answer, "ids") ?? [], 500, (id) => textUpTo(id, 80)) ?? [];
  const quotes = listUpTo(field(answer, "quotes") ?? [], 500, words) ?? [];
  const ofType = type === undefined ? [] : Object.keys(site.entries).filter((id) => site.entries[id]?.type === type);
  const labelOf = (id: string) => site.entries[id]?.label ?? { en: id };
  const entries = entryTargets([...new Set([...ofType, ...ids])], within, { texts, labelOf });
  const targets = [...entries, ...quoteTargets(quotes, within, texts)];
  return targets.length === 0 ? undefined : targets;
}
