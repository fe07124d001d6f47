// The questions of a linked assignment as the student meets them: the site's own looked up, the teacher's own given ids.
import type { PublicQuestion } from "../assignment-model.ts";
import type { BorrowedQuestion, LinkedAssignment, WrittenQuestion } from "./linked-assignment.ts";

/** As in teach.json. */
export interface PublishedAssignment {
  readonly slug: string;
  readonly reading: string;
  readonly questions: readonly PublicQuestion[];
}

export interface LinkedQuestions {
  readonly questions: readonly PublicQuestion[];
  /** Places, from 1, of questions that the site no longer has: say so; the others keep their ids. */
  readonly missing: readonly number[];
}

/**
 * @param published the site's assignments, from teach.json
 * @example (await linkedQuestions(assignment, teach.assignments)).questions // [{ id: "q1", kind: "choice", … }]
 */
export async function linkedQuestions(
  assignment: LinkedAssignment,
  published: readonly PublishedAssignment[],
): Promise<LinkedQuestions> {
  const found = await Promise.all(
    assignment.questions.map((question, index) => {
      const id = `q${index + 1}`;
      return "assignment" in question ? borrowed(question, id, assignment, published) : written(question, id);
    }),
  );
  return {
    questions: found.filter((question) => question !== undefined),
    missing: found.flatMap((question, index) => (question === undefined ? [index + 1] : [])),
  };
}

function borrowed(
  question: BorrowedQuestion,
  id: string,
  { reading }: LinkedAssignment,
  published: readonly PublishedAssignment[],
): PublicQuestion | undefined {
  const from = published.find(({ slug }) => slug === question.assignment);
  const own = from?.reading === reading ? from.questions.find((each) => each.id === question.id) : undefined;
  return own && { ...own, id };
}

async function written(question: WrittenQuestion, id: string): Promise<PublicQuestion> {
  const hash = await hashOfQuestion(question);
  return { ...question, id, hash };
}

/** As at load: of the prompt and all that is shown. Empty where the platform hashes only on secure pages. */
async function hashOfQuestion({ prompt, public: shown }: WrittenQuestion): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return "";
  const bytes = new TextEncoder().encode(JSON.stringify({ prompt, shown }));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
