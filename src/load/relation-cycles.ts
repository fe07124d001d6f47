// Hierarchies that run in a circle: a part of itself, by however many steps.
import type { Problem } from "../model.ts";
import { problem } from "../problem.ts";
import { type RelationKind, relationKinds } from "../relations.ts";
import type { EntryDraft } from "./entry-draft.ts";

/** A step up a hierarchy, with the entry and the index of the relation that states it, from either end. */
interface Step {
  readonly to: string;
  readonly statedBy: string;
  readonly index: number;
}

/** Each circle once, at the relation that closes it. */
export function cycleProblems(drafts: ReadonlyMap<string, EntryDraft>): readonly Problem[] {
  return relationKinds.filter((kind) => kind.hierarchical).flatMap((kind) => cyclesOf(kind, drafts));
}

function cyclesOf(kind: RelationKind, drafts: ReadonlyMap<string, EntryDraft>): readonly Problem[] {
  const steps = stepsOf(kind, drafts);
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    if (done.has(start)) continue;
    // Depth first, without recursion: a hierarchy may be as deep as the glossary is long.
    const path = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = steps.get(top.id)?.[top.next];
      top.next += 1;
      if (step === undefined) {
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(step.to)) {
        const ids = path.map(({ id }) => id);
        const circle = [...ids.slice(ids.indexOf(step.to)), step.to].join(" → ");
        const fields = drafts.get(step.statedBy)?.document.fields;
        if (fields === undefined) continue;
        const span = fields.at("relations", step.index);
        problems.push(problem("relation/cycle", span, `${kind.id} runs in a circle: ${circle}.`));
      } else if (!done.has(step.to)) {
        path.push({ id: step.to, next: 0 });
        onPath.add(step.to);
      }
    }
  }
  return problems;
}

function stepsOf(kind: RelationKind, drafts: ReadonlyMap<string, EntryDraft>): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step) => {
    const list = steps.get(from);
    if (list === undefined) steps.set(from, [step]);
    else list.push(step);
  };
  for (const [id, { document }] of drafts) {
    document.fields.data.relations.forEach((fields, index) => {
      const [up, down] = [fields[kind.id], fields[kind.inverse]];
      if (up !== undefined) add(id, { to: String(up), statedBy: id, index });
      if (down !== undefined) add(String(down), { to: id, statedBy: id, index });
    });
  }
  return steps;
}
