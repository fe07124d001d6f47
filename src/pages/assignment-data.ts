// What browser code is told of an assignment: the public parts of its questions in the page's language. No key.
import type { QuestionBlock } from "#includes/questions/question-props.tsx";
import { sealsOf } from "../assignments/seal.ts";
import type { Assignment, Language, Localized, PublicQuestion } from "../model.ts";
import type { Json } from "../publish/script-json.ts";
import type { SiteContext } from "../site-context.ts";

/** The block `#assignment` of the student's page. */
export function assignmentData(
  { library }: SiteContext,
  page: Language,
  assignment: Assignment,
  blocks: readonly QuestionBlock[],
): Json {
  const { slug, title, reading, text, points, estimate, due, guided, feedback, focus, questions } = assignment;
  return {
    hashiya: "assignment",
    version: 1,
    site: library.site.url,
    slug,
    language: page,
    title: title[page],
    reading,
    text,
    points,
    estimate,
    due,
    guided,
    feedback,
    blocks: blocks.map(({ number, id, first }) => ({ number, id, first })),
    focus,
    questions: questions.map((question) => ({
      ...questionData(question, page),
      ...(guided || feedback ? { seals: sealsOf(slug, question, question.key.why?.[page] ?? "") } : {}),
    })),
  };
}

function questionData(question: PublicQuestion, page: Language): { readonly [field: string]: Json | undefined } {
  const { id, kind, points, prompt, hash, after } = question;
  const words = (values: readonly Localized[]) => values.map((value) => value[page] ?? "");
  const common = { id, kind, points, prompt: prompt[page], hash, after };
  switch (question.kind) {
    case "choice":
      return { ...common, options: words(question.public.options), multiple: question.public.multiple };
    case "short":
      return { ...common, words: question.public.words };
    case "mark":
      return { ...common, blocks: question.public.blocks };
    case "match": {
      const { left, right } = question.public;
      return { ...common, left: words(left.map(({ text }) => text)), right: words(right.map(({ text }) => text)) };
    }
    case "sort":
      return { ...common, boxes: words(question.public.boxes), items: words(question.public.items) };
    case "evidence":
      return { ...common, blocks: question.public.blocks, multiple: question.public.multiple };
  }
}
