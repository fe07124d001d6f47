// content/assignments/<slug>.md → Assignment
import { hashOfReading } from "../assignments/text-hash.ts";
import { parseEdtf } from "../language/edtf.ts";
import { nearestWord } from "../language/nearest-word.ts";
import { readSections } from "../markdown/read-text.ts";
import type { Assignment, Language, Outcome, Problem, Question, Reading } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import { today } from "../today.ts";
import type { Assignable } from "./assignable.ts";
import { assignedBlocks, type BlockBook } from "./assigned-blocks.ts";
import { type AssignmentFields, assignmentSchema, kindsSchema } from "./assignment-schema.ts";
import { checkDocument, type DocumentFile, openDocument } from "./document.ts";
import { listFolder, type Project, readFolder } from "./files.ts";
import { nameProblem } from "./names.ts";
import { loadQuestions } from "./question.ts";
import { textContext } from "./text-context.ts";

const folder = "content/assignments";

/** Every assignment of the project, by slug. */
export function loadAssignments(
  project: Project,
  languages: readonly Language[],
  known: Assignable,
): Outcome<ReadonlyMap<string, Assignment>> {
  const { value: items, problems: unread } = readFolder(project, folder);
  const problems = [...unread];
  const assignments = new Map<string, Assignment>();
  for (const item of items) {
    const file = `${folder}/${item.name}`;
    const slug = item.name.replace(/\.md$/, "");
    const astray = misplaced(item, file) ?? nameProblem(slug, file, languages) ?? reserved(slug, file);
    if (astray !== undefined) problems.push(astray);
    else if (item.name.endsWith(".md")) {
      const assignment = loadAssignment(project, file, slug, languages, known);
      problems.push(...assignment.problems);
      if (assignment.value !== undefined) assignments.set(slug, assignment.value);
    }
  }
  return { value: assignments, problems };
}

function misplaced({ isFolder }: { isFolder: boolean }, file: string): Problem | undefined {
  if (!isFolder) return undefined;
  const hint = `Write the assignment in ${file}.md.`;
  return problem("path/type", spanOfFile(file), `${file} is a folder; an assignment is one file.`, hint);
}

/** The address of the page that opens a teacher's link. */
function reserved(slug: string, file: string): Problem | undefined {
  if (slug !== "open") return undefined;
  return problem("path/name", spanOfFile(file), "«open» is a reserved name.", "Rename it, for example to open-1.");
}

function loadAssignment(
  project: Project,
  file: string,
  slug: string,
  languages: readonly Language[],
  known: Assignable,
): Outcome<Assignment | undefined> {
  const open = openDocument(project, file);
  const nothing = (problems: readonly Problem[]) => ({ value: undefined, problems: [...open.problems, ...problems] });
  if (open.value === undefined) return nothing([]);
  const kinds = checkDocument(open.value, kindsSchema);
  if (kinds.value === undefined) return nothing(kinds.problems);
  const schema = assignmentSchema(
    languages,
    kinds.value.fields.data.questions.map(({ kind }) => kind),
  );
  const document = checkDocument(open.value, schema);
  if (document.value === undefined) return nothing(document.problems);
  const { fields } = document.value;
  const problems: Problem[] = [...open.problems];
  const reading = readingOf(project, document.value, known, problems);
  const instructions = loadInstructions(project, document.value, slug, languages, known, problems);
  if (reading === undefined) return { value: undefined, problems };
  const { data } = fields;
  const blocks = assignedBlocks(
    reading,
    data.blocks,
    (index) => fields.at("blocks", ...(index === undefined ? [] : [index])),
    problems,
  );
  problems.push(...dueProblems(document.value));
  const questions = loadQuestions(document.value, slug, languages, reading, blocks, known, problems);
  return { value: { ...assignmentOf(slug, document.value, reading, blocks, questions), instructions }, problems };
}

function assignmentOf(
  slug: string,
  { fields: { data }, source }: DocumentFile<AssignmentFields>,
  reading: Reading,
  { assigned }: BlockBook,
  questions: readonly Question[],
): Omit<Assignment, "instructions"> {
  return {
    slug,
    span: spanOfFile(source.file),
    title: data.title,
    reading: reading.slug,
    text: hashOfReading(reading),
    blocks: assigned,
    isWhole: data.blocks === undefined,
    due: data.due,
    points: data.questions.reduce((sum, question) => sum + question.points, 0),
    estimate: data.estimate,
    level: data.level,
    focus: data.focus,
    view: data.view,
    guided: data.guided,
    feedback: data.feedback,
    questions,
  };
}

function readingOf(
  project: Project,
  { fields }: DocumentFile<AssignmentFields>,
  { readings }: Assignable,
  problems: Problem[],
): Reading | undefined {
  const slug = fields.data.reading;
  const reading = readings.get(slug);
  // A reading that cannot be used has problems of its own.
  if (reading !== undefined || listFolder(project, "content/readings").some(({ name }) => name === slug))
    return reading;
  const near = nearestWord(slug, [...readings.keys()]);
  const hint = near === undefined ? undefined : `Did you mean ${near}?`;
  problems.push(problem("assignment/unknown-reading", fields.at("reading"), `There is no reading «${slug}».`, hint));
  return undefined;
}

function loadInstructions(
  project: Project,
  { source, bodyStart }: DocumentFile<AssignmentFields>,
  slug: string,
  languages: readonly Language[],
  { names, gathered }: Assignable,
  problems: Problem[],
): Assignment["instructions"] {
  const context = textContext(project, source, `assignments/${slug}/`, names, gathered);
  const text = readSections(context, bodyStart, languages, "assignment/instructions");
  problems.push(...text.problems);
  for (const language of languages) {
    if (text.sections.has(language)) continue;
    const message = `The instructions have no section in «${language}».`;
    problems.push(
      problem("assignment/instructions", spanOfFile(source.file), message, `Add ::: ${language}, the text and :::`),
    );
  }
  return Object.fromEntries(text.sections);
}

function dueProblems({ fields }: DocumentFile<AssignmentFields>): readonly Problem[] {
  const { due, points, questions } = fields.data;
  const problems: Problem[] = [];
  const day = due?.slice(0, "2026-12-03".length) ?? "";
  if (due !== undefined && parseEdtf(day) === undefined) {
    problems.push(problem("date/invalid", fields.at("due"), `«${due}» is no date.`));
  } else if (due !== undefined && day < today().slice(0, day.length)) {
    problems.push(problem("assignment/past", fields.at("due"), `It was due on ${due}.`));
  }
  const sum = questions.reduce((all, question) => all + question.points, 0);
  if (points !== undefined && points !== sum) {
    const message = `points is ${points}; the questions have ${sum} together.`;
    problems.push(problem("assignment/points", fields.at("points"), message));
  }
  return problems;
}
