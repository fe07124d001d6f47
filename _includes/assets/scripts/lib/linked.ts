// The assignment of a teacher's link, put together from the link and the site's own files. The link is untrusted: what
// it names must be on this site.
import type { PublicQuestion } from "../../../../src/assignment-model.ts";
import { decodeAssignmentLink, type LinkRefusal, linkedSlug } from "../../../../src/assignments/link.ts";
import type { LinkedAssignment } from "../../../../src/assignments/linked-assignment.ts";
import { linkedQuestions, type PublishedAssignment } from "../../../../src/assignments/linked-questions.ts";
import type { PublishedEntry } from "../../../../src/assignments/published.ts";
import type { Localized } from "../../../../src/model.ts";
import type { ReadingTexts } from "../../../../src/publish/reading-texts.ts";
import { type AskedAssignment, inLanguageOf } from "./asked.ts";

/** What is read of teach.json. */
interface PublishedSite {
  readonly site: string;
  readonly readings: readonly { readonly slug: string; readonly title: Localized; readonly text: string }[];
  readonly entries: Readonly<Record<string, PublishedEntry>>;
  readonly assignments: readonly PublishedAssignment[];
}

export interface FocusEntry extends PublishedEntry {
  readonly id: string;
}

export interface OpenedLink {
  readonly link: LinkedAssignment;
  readonly asked: AskedAssignment;
  readonly questions: readonly PublicQuestion[];
  readonly focus: readonly FocusEntry[];
  readonly texts: ReadingTexts;
  /** Places, from 1, of questions that the site cannot ask. */
  readonly missing: readonly number[];
  /** The text is another than when the link was made. */
  readonly isTextChanged: boolean;
}

/** Why a link cannot be opened: its own faults, a reading that the site has not, or files that do not come. */
export type OpeningRefusal = LinkRefusal | "reading" | "network";

/**
 * @param load the JSON of a file of this site by its path from the site's root
 */
export async function openLink(
  fragment: string,
  language: string,
  load: (path: string) => Promise<unknown>,
): Promise<OpenedLink | OpeningRefusal> {
  const decoded = await decodeAssignmentLink(fragment);
  if ("refused" in decoded) return decoded.refused;
  const link = decoded.assignment;
  const site = await load("data/teach.json").then(ofOurs<PublishedSite>, () => undefined);
  if (site === undefined) return "network";
  const reading = site.readings.find(({ slug }) => slug === link.reading);
  if (reading === undefined) return "reading";
  const texts = await load(`data/texts/${reading.slug}.json`).then(ofOurs<ReadingTexts>, () => undefined);
  if (texts === undefined) return "network";

  const numbers = texts.blocks.map(({ number }) => number);
  const assigned = link.blocks.filter((number) => numbers.includes(number));
  const found = await linkedQuestions(link, site.assignments);
  const questions = found.questions.filter((question) => isAskable(question, numbers));
  const unaskable = found.questions.filter((question) => !questions.includes(question));
  const slug = linkedSlug(link);
  return {
    link,
    questions,
    focus: link.focus.flatMap((id) => {
      const entry = Object.hasOwn(site.entries, id) ? site.entries[id] : undefined;
      return entry ? [{ id, ...entry }] : [];
    }),
    texts,
    missing: [...found.missing, ...unaskable.map(({ id }) => Number(id.slice(1)))],
    isTextChanged: link.text !== "" && !reading.text.startsWith(`sha256:${link.text}`),
    asked: {
      site: site.site,
      slug,
      language,
      title: inLanguageOf(link.title, language),
      reading: reading.slug,
      text: reading.text,
      points: questions.reduce((sum, { points }) => sum + points, 0),
      guided: link.guided,
      feedback: false,
      blocks: assigned.length > 0 ? assigned : numbers,
      questions: questions.map((question) => ({ ...question, prompt: inLanguageOf(question.prompt, language) })),
    },
  };
}

/** Whether the reading has the blocks that a question is about. */
function isAskable(question: PublicQuestion, numbers: readonly number[]): boolean {
  if (question.kind !== "mark" && question.kind !== "evidence") return true;
  return question.public.blocks.every((number) => numbers.includes(number));
}

/** The site wrote the file itself. */
const ofOurs = <T>(value: unknown) => value as T;
