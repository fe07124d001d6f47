// The assignments that a mark book knows: the site's own, and those that teachers made, from their keys.
import type { AssignmentKey } from "./keys-file.ts";
import type { BorrowedKey } from "./made-keys.ts";
import type { AskedInBook, BookAssignment } from "./mark-book.ts";
import type { PublishedSite } from "./published.ts";

export interface Known {
  readonly site: PublishedSite;
  /** Open keys by slug. */
  readonly keys: Readonly<Record<string, AssignmentKey>>;
  /** What a made assignment borrows from the site's. */
  readonly borrowedBy: (slug: string) => readonly BorrowedKey[];
}

/**
 * The assignment of a slug, its questions with the keys that are open. A key to another wording than the site shows is
 * no key; undefined where neither the site nor a key has the assignment.
 */
export function knownAssignment(slug: string, { site, keys, borrowedBy }: Known): BookAssignment | undefined {
  const key = Object.hasOwn(keys, slug) ? keys[slug] : undefined;
  const work = site.assignments.find((each) => each.slug === slug);
  if (work !== undefined) {
    const reading = site.readings.find((each) => each.slug === work.reading);
    const questions = work.questions.map((question): AskedInBook => {
      const keyed = key?.questions.find(
        ({ id, hash, kind }) => id === question.id && kind === question.kind && hash === question.hash,
      );
      return keyed === undefined ? question : ({ ...question, key: keyed.key } as AskedInBook);
    });
    return { slug, title: work.title, reading: work.reading, text: reading?.text ?? work.text ?? "", questions };
  }
  if (key === undefined) return undefined;
  const { title, reading, text } = key;
  const questions = new Map<string, AskedInBook>(key.questions.map((question) => [question.id, question]));
  for (const { id, assignment, question } of borrowedBy(slug)) {
    const source = site.assignments
      .find((each) => each.slug === assignment)
      ?.questions.find((each) => each.id === question);
    if (source !== undefined && !questions.has(id)) questions.set(id, { ...source, id });
  }
  const inOrder = [...questions.values()].sort((a, b) => placeOf(a.id) - placeOf(b.id));
  return { slug, title, reading, text, questions: inOrder };
}

/** Made assignments number their questions; those of the site keep their order. */
const placeOf = (id: string) => Number(/^q(\d+)$/.exec(id)?.[1] ?? 0);
