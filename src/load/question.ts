// The questions of an assignment, each judged by its kind; and the entries that the assignment names.
import type { Entry, Language, Problem, Question, Reading, Span } from "../model.ts";
import { problem } from "../problem.ts";
import type { Assignable } from "./assignable.ts";
import type { BlockBook } from "./assigned-blocks.ts";
import type { AssignmentFields } from "./assignment-schema.ts";
import type { DocumentFile } from "./document.ts";

export function loadQuestions(
  { fields }: DocumentFile<AssignmentFields>,
  slug: string,
  languages: readonly Language[],
  reading: Reading,
  blocks: BlockBook,
  known: Assignable,
  problems: Problem[],
): readonly Question[] {
  fields.data.focus.forEach((id, index) => {
    findEntry(id, fields.at("focus", index), known, problems);
  });
  const ids = new Set<string>();
  return fields.data.questions.flatMap((draft, index): readonly Question[] => {
    const at = (...path: readonly PropertyKey[]) => fields.at("questions", index, ...path);
    const id = draft.id ?? `q${index + 1}`;
    if (ids.has(id)) problems.push(problem("assignment/duplicate-id", at("id"), `The id «${id}» stands twice.`));
    ids.add(id);
    const after = draft.after === undefined ? undefined : blocks.find(draft.after, at("after"));
    const question = draft.make({
      slug,
      languages,
      reading,
      entries: known.entries,
      blocks,
      asked: { id, points: draft.points, prompt: draft.prompt, after },
      notes: {
        why: draft.why,
        evidence: blocks.findAll(draft.evidence, (place = 0) => at("evidence", place)),
      },
      problems,
      at,
      entry: (name, ...path) => findEntry(name, at(...path), known, problems),
    });
    return question === undefined ? [] : [question];
  });
}

/** Reports an id that no entry has, with the nearest; an entry that cannot be used has problems of its own. */
function findEntry(id: string, span: Span, { entries, names }: Assignable, problems: Problem[]): Entry | undefined {
  const entry = entries.get(id);
  if (entry !== undefined || names.broken.has(id)) return entry;
  const near = names.nearest(id, 3).map((found) => `${found.id} (${found.label})`);
  const hint = near.length === 0 ? undefined : `Did you mean ${near.join(", ")}?`;
  problems.push(problem("assignment/unknown-entry", span, `There is no entry «${id}».`, hint));
  return undefined;
}
