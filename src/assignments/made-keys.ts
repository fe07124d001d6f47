// The key file of an assignment that a teacher made: keys.json with one assignment, and the questions that the site's
// own keys hold named under `also`.
import type { AssignmentKey, KeysFile } from "./keys-file.ts";
import { field, idOf, isFields, listUpTo, parseJson } from "./untrusted.ts";

/** A question of a made assignment whose key is that of a question of the site's. */
export interface BorrowedKey {
  readonly id: string;
  readonly assignment: string;
  readonly question: string;
}

/** The file as text. */
export function writeMadeKeys(site: string, slug: string, key: AssignmentKey, also: readonly BorrowedKey[]): string {
  const file = {
    hashiya: "keys",
    version: 1,
    site,
    assignments: { [slug]: { ...key, ...(also.length > 0 && { also }) } },
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** What `readKeys` does not know: the borrowed questions of each assignment, by slug. */
export function readBorrowed(text: string): ReadonlyMap<string, readonly BorrowedKey[]> {
  const input = parseJson(text);
  const assignments = isFields(input) ? field(input, "assignments") : undefined;
  if (!isFields(assignments)) return new Map();
  return new Map(
    Object.entries(assignments).flatMap(([slug, assignment]) => {
      const also = isFields(assignment) ? listUpTo(field(assignment, "also"), 40, readOne) : undefined;
      return also === undefined ? [] : [[slug, also] as const];
    }),
  );
}

function readOne(input: unknown): BorrowedKey | undefined {
  if (!isFields(input)) return undefined;
  const [id, assignment, question] = ["id", "assignment", "question"].map((name) => idOf(field(input, name)));
  return id === undefined || assignment === undefined || question === undefined
    ? undefined
    : { id, assignment, question };
}

/** Keys that stand by themselves: borrowed questions joined in where the keys they are borrowed from are open. */
export function joinBorrowed(
  keys: KeysFile["assignments"],
  borrowed: ReadonlyMap<string, readonly BorrowedKey[]>,
): Record<string, AssignmentKey> {
  const joined: Record<string, AssignmentKey> = Object.create(null);
  for (const [slug, key] of Object.entries(keys)) {
    const found = (borrowed.get(slug) ?? []).flatMap(({ id, assignment, question }) => {
      const source = keys[assignment]?.questions.find((each) => each.id === question);
      return source === undefined || key.questions.some((each) => each.id === id) ? [] : [{ ...source, id }];
    });
    const questions = [...key.questions, ...found].sort((a, b) => placeOf(a.id) - placeOf(b.id));
    joined[slug] = found.length === 0 ? key : { ...key, questions };
  }
  return joined;
}

/** Made assignments number their questions: "q12" is the twelfth. */
const placeOf = (id: string) => Number(/^q(\d+)$/.exec(id)?.[1] ?? 0);
