// The reading of the small project as teach.json and its texts tell of it, and a draft with a question of every kind.
import type { AssignmentDraft } from "../../../src/assignments/draft.ts";
import type { PublishedSite } from "../../../src/assignments/published.ts";
import { hashOfReading } from "../../../src/assignments/text-hash.ts";
import type { Library } from "../../../src/model.ts";
import { type ReadingTexts, textsOf } from "../../../src/publish/reading-texts.ts";

export function publishedRiver(library: Library): { readonly site: PublishedSite; readonly texts: ReadingTexts } {
  const reading = library.readings.get("river");
  if (reading === undefined) throw new Error("There is no river");
  const texts = textsOf(reading);
  const entries = [...library.entries.values()].map(({ id, type, label, definition }) => [
    id,
    { type, label, definition },
  ]);
  return {
    texts,
    site: {
      site: "",
      languages: library.languages,
      readings: [
        {
          slug: "river",
          title: texts.title,
          text: hashOfReading(reading),
          blocks: texts.blocks.map(({ number, id, text }) => ({ number, id, first: text })),
          entries: ["raqqa", "euphrates"],
        },
      ],
      entries: Object.fromEntries(entries),
      assignments: [...library.assignments.values()].map(({ slug, reading: on, title, points, questions }) => ({
        slug,
        reading: on,
        title,
        points,
        questions: questions.map(({ key: _, ...shown }) => shown),
      })),
    },
  };
}

const both = (en: string) => ({ ar: `${en} بالعربية`, en });

export const riverDraft: AssignmentDraft = {
  id: "abcdefgh",
  reading: "river",
  title: both('The "river": a look'),
  task: { ar: "اقرأ *النصّ*\nثمّ أجب [[هنا]]", en: "1. Read [[it]]\n::: en\n# then answer {.claim}" },
  blocks: [1, 2],
  focus: ["raqqa", "euphrates"],
  view: "both",
  guided: true,
  due: "2099-12-03",
  questions: [
    {
      kind: "choice",
      points: 2,
      prompt: both("Which: this?"),
      after: 1,
      options: [
        { text: both("Yes, # this"), correct: true },
        { text: both("No - {that}"), correct: false },
        { text: {}, correct: false },
      ],
      multiple: false,
    },
    {
      kind: "short",
      points: 4,
      prompt: both("Say"),
      words: [10, 30],
      model: both("So"),
      rubric: [{ points: 4, text: both("All") }],
    },
    {
      kind: "mark",
      points: 2,
      prompt: both("Mark"),
      blocks: [1],
      entries: ["raqqa"],
      quotes: [{ ar: "تقع", en: "lies on" }],
    },
    {
      kind: "match",
      points: 2,
      prompt: both("Match"),
      pairs: [
        { left: both("one"), right: both("first") },
        { left: both("two"), right: both("second") },
        { left: both("three"), right: both("third") },
      ],
    },
    {
      kind: "sort",
      points: 1.5,
      prompt: both("Sort"),
      boxes: [both("fact"), {}, both("opinion")],
      items: [
        { text: both("It is"), box: 0 },
        { text: both("It seems"), box: 2 },
      ],
    },
    { kind: "evidence", points: 1, prompt: both("Where?"), blocks: [2], multiple: false },
  ],
};
