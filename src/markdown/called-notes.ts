// Which block calls each note; notes that are defined twice or never called.
import type { Problem, Span } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import type { Group } from "./group.ts";
import type { NoteEnvironment } from "./note.ts";
import { lineStart } from "./places.ts";

/** Definitions that repeat another's name or that nothing calls. */
export function noteProblems(source: SourceText, env: NoteEnvironment): Problem[] {
  const seen = new Set<string>();
  return (env.noteDefinitions ?? []).flatMap((definition): Problem[] => {
    const { label } = definition;
    const span = definitionPlace(source, definition);
    const isDuplicate = seen.has(label);
    seen.add(label);
    if (isDuplicate) return [problem("note/duplicate", span, `The note [^${label}] is defined twice.`)];
    if (env.footnotes?.refs?.[`:${label}`] === -1) {
      return [problem("note/unused", span, `The note [^${label}] is defined and never called.`)];
    }
    return [];
  });
}

/** The place of `[^1]` where the note is defined, in a quotation as well. */
export function definitionPlace(source: SourceText, { label, line }: { label: string; line: number }): Span {
  const start = Math.max(lineStart(source, line), source.text.indexOf(`[^${label}]:`, lineStart(source, line)));
  return spanAt(source, start, start + label.length + 3);
}

/** Number of each note → index of the block that calls it first, itself or by way of another note. */
export function blocksOfNotes(body: readonly Group[], notes: readonly Group[]): ReadonlyMap<number, number> {
  const blockOf = new Map<number, number>();
  const follow = (group: Group, block: number) => {
    for (const number of notesIn(group)) {
      const note = notes[number - 1];
      if (note === undefined || blockOf.has(number)) continue;
      blockOf.set(number, block);
      follow(note, block);
    }
  };
  body.forEach(follow);
  // Notes that only call each other are shown with the first block.
  for (const note of notes) follow(note, 0);
  return blockOf;
}

function notesIn(group: Group): readonly number[] {
  return group.texts.flatMap((text) => text.notes);
}
