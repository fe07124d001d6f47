// An assignment with a question of every kind, and a class of thirty whose points are known by plain arithmetic.
import type { Question, ValueOf } from "../../../src/assignment-model.ts";
import type { AnswersFile } from "../../../src/assignments/answers-file.ts";
import type { BookAssignment } from "../../../src/assignments/mark-book.ts";

const words = (text: string) => ({ ar: `${text} ع`, en: text });
const notes = { evidence: [] };

export const questions: readonly Question[] = [
  {
    ...asked("q1", 2),
    kind: "choice",
    public: { options: ["a", "b", "c", "d"].map(words), multiple: false },
    key: { correct: [1], ...notes },
  },
  {
    ...asked("q2", 3),
    kind: "choice",
    public: { options: ["a", "b", "c", "d"].map(words), multiple: true },
    key: { correct: [0, 2], ...notes },
  },
  {
    ...asked("q3", 4),
    kind: "match",
    public: {
      left: ["1", "2", "3", "4"].map((text) => ({ text: words(text) })),
      right: ["d", "a", "b", "c"].map((text) => ({ text: words(text) })),
    },
    key: { pairs: [1, 2, 3, 0], ...notes },
  },
  {
    ...asked("q4", 5),
    kind: "sort",
    public: { boxes: ["fact", "opinion"].map(words), items: ["s", "t", "u", "v", "w"].map(words) },
    key: { boxes: [0, 1, 0, 1, 0], itemEvidence: [[], [], [], [], []], ...notes },
  },
  {
    ...asked("q5", 1),
    kind: "evidence",
    public: { blocks: [1, 2, 3], multiple: false },
    key: { blocks: [2], ...notes },
  },
  {
    ...asked("q6", 5),
    kind: "short",
    public: { words: [10, 40] },
    key: { model: words("model"), rubric: [{ points: 5, text: words("all of it") }], ...notes },
  },
  {
    ...asked("q7", 3),
    kind: "mark",
    public: { blocks: [1] },
    key: {
      targets: [0, 10, 20].map((start) => ({
        text: words(`target ${start}`),
        places: [{ language: "en", block: 1, start, end: start + 5 }],
      })),
      ...notes,
    },
  },
];

function asked(id: string, points: number) {
  return { id, points, prompt: words(`Question ${id}`), hash: `sha256:${id}` };
}

export const assignment: BookAssignment = {
  slug: "river-work",
  title: words("River"),
  reading: "river",
  text: "sha256:text",
  questions,
};

/** What the n-th student of the class answers, and the points of each question that this earns; `q6` by hand. */
export function student(n: number): { readonly file: AnswersFile; readonly points: readonly number[] } {
  const [wrongItems, hits] = [n % 6, n % 4];
  const values: Partial<Record<string, ValueOf[keyof ValueOf]>> = {
    q1: [n % 3 === 0 ? 0 : 1],
    q2: [[0, 2], [0], [0, 1], []][n % 4] ?? [],
    q3: [1, 2, 3, 0].map((right, index) => (index < n % 5 ? right : null)),
    q4: [0, 1, 0, 1, 0].map((right, index) => (index < wrongItems ? 1 - right : right)),
    q5: [n % 2 === 0 ? 2 : 3],
    q6: `Answer of student ${n}`,
    q7: [0, 10, 20].slice(0, hits).map((start) => ({ block: 1, start, end: start + 5, text: "words" })),
  };
  const file: AnswersFile = {
    hashiya: "answers",
    version: 1,
    site: "https://hashiya.example",
    assignment: assignment.slug,
    text: assignment.text,
    language: "en",
    name: `Student ${n}`,
    saved: `2026-12-01T18:${String(n).padStart(2, "0")}:00.000Z`,
    answers: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { prompt: `sha256:${id}`, value: value ?? [] }]),
    ),
    opened: n % 2 === 0 ? { raqqa: 2 } : { raqqa: 1, isis: 1 },
    returned: { "2": 1 + (n % 2) },
  };
  const points = [
    n % 3 === 0 ? 0 : 2,
    [3, 1.5, 0, 0][n % 4] ?? 0,
    n % 5,
    5 - wrongItems,
    n % 2 === 0 ? 1 : 0,
    n % 6,
    hits,
  ];
  return { file, points: points.map((value, index) => (index === 5 ? Math.min(5, value) : value)) };
}

export const classSize = 30;
