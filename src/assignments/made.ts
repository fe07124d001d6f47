// From a draft to an assignment that can be handed out, or to what it still lacks.
import type { Question } from "../assignment-model.ts";
import type { ReadingTexts } from "../publish/reading-texts.ts";
import type { AssignmentDraft, DraftDefect, WrittenDraft } from "./draft.ts";
import { isBlank, type MadeQuestion, makeQuestion } from "./draft-question.ts";
import type { AssignmentKey } from "./keys-file.ts";
import { linkedSlug } from "./link.ts";
import { readLinked, writeLinked } from "./link-shape.ts";
import type { LinkedAssignment, LinkedQuestion } from "./linked-assignment.ts";
import { linkedQuestions } from "./linked-questions.ts";
import type { BorrowedKey } from "./made-keys.ts";
import { type AskedInBook, rounded } from "./mark-book.ts";
import type { PublishedSite } from "./published.ts";

export type Lack =
  | { readonly of: "title" | "blocks" | "questions" }
  | { readonly of: "question"; readonly place: number; readonly defect: DraftDefect | "missing" };

export interface MadeAssignment {
  readonly slug: string;
  readonly linked: LinkedAssignment;
  /** In order; with their keys where they are known. */
  readonly questions: readonly AskedInBook[];
  readonly points: number;
  readonly also: readonly BorrowedKey[];
  readonly lacks: readonly Lack[];
}

export interface MadeFrom {
  readonly site: PublishedSite;
  readonly texts: ReadingTexts | undefined;
  /** Keys that the teacher opened, by slug. */
  readonly keys: Readonly<Record<string, AssignmentKey>>;
}

/** What a draft makes: questions that lack something are left out of it, and named. */
export async function makeAssignment(draft: AssignmentDraft, from: MadeFrom): Promise<MadeAssignment> {
  const reading = from.site.readings.find(({ slug }) => slug === draft.reading);
  const all = reading?.blocks.map(({ number }) => number) ?? [];
  const blocks = draft.blocks.filter((number) => all.includes(number));
  const setting = {
    id: draft.id,
    blocks,
    texts: from.texts,
    labelOf: (entry: string) => from.site.entries[entry]?.label ?? { en: entry },
  };
  const lacks: Lack[] = [
    ...(isBlank(draft.title) ? [{ of: "title" } as const] : []),
    ...(blocks.length === 0 ? [{ of: "blocks" } as const] : []),
    ...(draft.questions.length === 0 ? [{ of: "questions" } as const] : []),
  ];
  const keysInOrder: MadeQuestion["key"][] = [];
  const questions = draft.questions.flatMap((question, index): LinkedQuestion[] => {
    const made = "assignment" in question ? undefined : makeQuestion(question as WrittenDraft, setting);
    if (made !== undefined && "lacks" in made) {
      lacks.push({ of: "question", place: index + 1, defect: made.lacks });
      return [];
    }
    if (made !== undefined) keysInOrder.push(made.key);
    return [made === undefined ? (question as LinkedQuestion) : made.shown];
  });
  const linked = fresh({
    ...draft,
    text: reading?.text.replace("sha256:", "").slice(0, 12) ?? "",
    blocks: blocks.length === all.length ? [] : blocks,
    questions,
  });
  const asked = await linkedQuestions(linked, from.site.assignments);
  for (const place of asked.missing) lacks.push({ of: "question", place, defect: "missing" });
  return finished(linked, asked.questions, keysInOrder, from, lacks);
}

function finished(
  linked: LinkedAssignment,
  asked: readonly AskedInBook[],
  written: readonly MadeQuestion["key"][],
  { keys }: MadeFrom,
  lacks: readonly Lack[],
): MadeAssignment {
  const also: BorrowedKey[] = [];
  const keysLeft = [...written];
  const withKeys = asked.map((question): AskedInBook => {
    const source = linked.questions[Number(question.id.slice(1)) - 1];
    if (source === undefined || !("assignment" in source)) {
      return { ...question, key: keysLeft.shift() as Question["key"] };
    }
    also.push({ id: question.id, assignment: source.assignment, question: source.id });
    const known = keys[source.assignment]?.questions.find(({ id, hash }) => id === source.id && hash === question.hash);
    return known === undefined ? question : { ...question, key: known.key };
  });
  return {
    slug: linkedSlug(linked),
    linked,
    questions: withKeys,
    points: rounded(asked.reduce((sum, { points }) => sum + points, 0)),
    also,
    lacks,
  };
}

/** As the one who opens the link will read it. */
function fresh(assignment: LinkedAssignment): LinkedAssignment {
  const { id, reading, text, title, task, blocks, focus, view, guided, due, questions } = assignment;
  const own = { id, reading, text, title, task, blocks, focus, view, guided, due, questions };
  const wire: unknown = JSON.parse(JSON.stringify(writeLinked({ ...own, task: isBlank(task) ? {} : task })));
  // An untitled draft reads as nothing: it is not handed out before it has a title.
  return readLinked(wire) ?? own;
}
