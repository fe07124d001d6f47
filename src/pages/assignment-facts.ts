// What is said of an assignment in a line: when it is due, its points, its minutes.
import type { Words } from "#includes/parts/words.tsx";
import { dateIn } from "../derive/dates.ts";
import type { Assignment, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { readingTitles } from "./reading-titles.ts";

export function assignmentFacts(
  { library: { site } }: SiteContext,
  page: Language,
  t: Translate,
  { due, points, estimate, level }: Assignment,
): readonly string[] {
  const [day, hour] = due?.split("T") ?? [];
  const date = day === undefined ? undefined : dateIn(site, page, day);
  return [
    ...(date === undefined
      ? []
      : [hour === undefined ? t("assignment.due", { date }) : t("assignment.dueAt", { date, hour })]),
    t("count.points", { n: points }),
    ...(estimate === undefined ? [] : [t("assignment.minutes", { n: estimate })]),
    ...(level?.[page] === undefined ? [] : [level[page]]),
  ];
}

/** Assignments as lists show them. */
export interface ListedAssignment {
  readonly slug: string;
  readonly href: string;
  readonly title: Words;
  readonly reading?: Words;
  readonly facts: readonly string[];
  readonly questions: string;
  readonly questionCount: number;
}

export function listedAssignments(
  context: SiteContext,
  page: Language,
  t: Translate,
  assignments: Iterable<Assignment>,
): readonly ListedAssignment[] {
  return [...assignments].map((assignment) => {
    const reading = context.library.readings.get(assignment.reading);
    return {
      slug: assignment.slug,
      href: context.urls.assignment(page, assignment.slug),
      title: { language: page, text: assignment.title[page] ?? assignment.slug },
      reading: reading === undefined ? undefined : readingTitles(context, page, reading)[0],
      facts: assignmentFacts(context, page, t, assignment),
      questions: t("count.questions", { n: assignment.questions.length }),
      questionCount: assignment.questions.length,
    };
  });
}

/** Those due first, then those without a day; of one day by slug. */
export function assignmentsInOrder(assignments: Iterable<Assignment>): readonly Assignment[] {
  const key = ({ due = "9999", slug }: Assignment) => `${due} ${slug}`;
  return [...assignments].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
