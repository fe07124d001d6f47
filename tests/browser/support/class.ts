// A class's answers to one of the site's own assignments, with the points that each earns, found without the marking
// code: every answer is right, or wrong in one known place.
import { keysFileOf } from "../../../src/assignments/keys-file.ts";
import { loadLibrary } from "../../../src/load/library.ts";
import type { Library, Question } from "../../../src/model.ts";

export interface ClassFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface KnownClass {
  readonly slug: string;
  readonly questions: readonly Question[];
  readonly keys: ClassFile;
  readonly answers: readonly ClassFile[];
  /** By student, then by question; null where a person must mark. */
  readonly points: readonly (readonly (number | null)[])[];
}

export const json = (name: string, value: unknown): ClassFile => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(value)),
});

/** @param project the folder of the site's sources */
export async function knownClass(project: string, slug: string, size: number): Promise<KnownClass> {
  const { value: library } = await loadLibrary(project);
  const assignment = library?.assignments.get(slug);
  if (library === undefined || assignment === undefined) throw new Error(`There is no assignment ${slug}`);
  const students = Array.from({ length: size }, (_, n) =>
    student(library, assignment.questions, assignment.reading, n),
  );
  return {
    slug,
    questions: assignment.questions,
    keys: json("keys.json", keysFileOf(library.site.url, library.assignments.values())),
    points: students.map(({ points }) => points),
    answers: students.map(({ answers }, n) =>
      json(`answers-${slug}-${n}.json`, {
        hashiya: "answers",
        version: 1,
        site: library.site.url,
        assignment: slug,
        text: assignment.text,
        language: "ar",
        name: studentName(n),
        saved: "2026-12-01T18:20:00Z",
        answers,
        opened: { [assignment.focus[0] ?? "x"]: 1 + (n % 3) },
        returned: { "1": 1 },
      }),
    ),
  };
}

/** Names that sort as their numbers do. */
export const studentName = (n: number) => `طالب ${String(n).padStart(2, "0")}`;

/** Each of 32 students is right and wrong in other places than the rest; the first is right everywhere. */
const patternBits = 5;

/** What the n-th student answers to the questions about a reading, and what it earns. */
export function student(library: Library, questions: readonly Question[], reading: string, n: number) {
  const answers: Record<string, unknown> = {};
  const points = questions.map((question, index) => {
    const isRight = ((n >> (index % patternBits)) & 1) === 0;
    const { value, share } = answer(library, question, reading, isRight);
    answers[question.id] = { prompt: question.hash, value };
    return share === null ? null : Math.round(share * question.points * 100) / 100;
  });
  return { answers, points };
}

function answer(library: Library, question: Question, reading: string, isRight: boolean) {
  switch (question.kind) {
    case "choice": {
      const { correct } = question.key;
      const wrong = question.public.options.findIndex((_, index) => !correct.includes(index));
      return { value: isRight ? correct : [wrong], share: isRight ? 1 : 0 };
    }
    case "match": {
      const { pairs } = question.key;
      return {
        value: isRight ? pairs : [null, ...pairs.slice(1)],
        share: isRight ? 1 : (pairs.length - 1) / pairs.length,
      };
    }
    case "sort": {
      const { boxes } = question.key;
      return {
        value: isRight ? boxes : [null, ...boxes.slice(1)],
        share: isRight ? 1 : (boxes.length - 1) / boxes.length,
      };
    }
    case "evidence": {
      const wrong = question.public.blocks.find((block) => !question.key.blocks.includes(block)) ?? 0;
      return { value: isRight ? question.key.blocks.slice(0, 1) : [wrong], share: isRight ? 1 : 0 };
    }
    case "mark": {
      const { targets } = question.key;
      const hit = isRight ? targets : targets.slice(1);
      return { value: hit.flatMap((target) => markOf(library, reading, target)), share: hit.length / targets.length };
    }
    case "short":
      return { value: "إجابة <img src=x onerror=alert(1)> من الطالب", share: null };
  }
}

type Target = Extract<Question, { kind: "mark" }>["key"]["targets"][number];

function markOf(library: Library, slug: string, { places }: Target) {
  const place = places.find(({ language }) => language === "ar");
  const reading = library.readings.get(slug);
  const row = reading?.rows.find(({ number }) => number === place?.block);
  const text = reading?.versions.ar?.blocks[row?.blocks.ar ?? -1]?.text;
  if (place === undefined || text === undefined) return [];
  const { language, block, start, end } = place;
  return [{ language, block, start, end, text: text.slice(start, end) }];
}
