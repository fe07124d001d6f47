// What a file says against a glossary: which files would be made, which would change, and what is wrong.
import { type EntryType, entryTypes } from "../../entry-types/index.ts";
import { checkDocument, openDocument } from "../../load/document.ts";
import { entrySchema } from "../../load/entry-schema.ts";
import { coordinateProblems, dateProblems } from "../../load/entry-values.ts";
import { listFolder, type Project } from "../../load/files.ts";
import { readYaml, splitFrontMatter } from "../../load/front-matter.ts";
import { nameProblem } from "../../load/names.ts";
import type { Language, Outcome, Problem } from "../../model.ts";
import { problem, sourceText } from "../../problem.ts";
import type { ProblemCode } from "../../problem-codes.ts";
import { editYaml } from "./edit-yaml.ts";
import { entryChanges } from "./entry-changes.ts";
import type { ImportedEntry, ImportedField, Place } from "./imported-entry.ts";
import { type RelatedEntries, relatedEntries } from "./related-entries.ts";

/** One file of the glossary, before and after; `before` is "" for a new one. */
export interface EntryPlan {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** @param code of the problems that the file itself has */
export function planEntries(
  project: Project,
  languages: readonly Language[],
  entries: readonly ImportedEntry[],
  code: ProblemCode,
): Outcome<readonly EntryPlan[]> {
  const typeOf = new Map<string, EntryType>();
  for (const type of entryTypes) {
    for (const { name } of listFolder(project, `glossary/${type.folder}`)) typeOf.set(name.replace(/\.md$/, ""), type);
  }
  const hasRelations = entries.some(({ fields }) => fields.some(({ kind }) => kind === "relations"));
  const none: RelatedEntries = { has: () => false, add: () => undefined };
  const related = hasRelations ? relatedEntries(project) : none;
  const known = new Set([...typeOf.keys(), ...entries.map(({ id }) => id)]);
  const glossary: Glossary = { project, languages, typeOf, placeOf: new Map(), related, known, code };
  const plans: EntryPlan[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const planned = planEntry(entry, glossary);
    problems.push(...planned.problems);
    if (planned.value !== undefined) plans.push(planned.value);
  }
  return { value: plans, problems };
}

interface Glossary {
  readonly project: Project;
  readonly languages: readonly Language[];
  readonly typeOf: ReadonlyMap<string, EntryType>;
  /** Where an id was named first; grows. */
  readonly placeOf: Map<string, string>;
  readonly related: RelatedEntries;
  /** Ids of the project and of the file. */
  readonly known: ReadonlySet<string>;
  readonly code: ProblemCode;
}

function planEntry(entry: ImportedEntry, glossary: Glossary): Outcome<EntryPlan | undefined> {
  const { id, type: typed, idPlace, typePlace } = entry;
  const fail = (place: Place, message: string, hint?: string): Outcome<undefined> => ({
    value: undefined,
    problems: [problem(glossary.code, place.at(), `${message} (${place.name})`, hint)],
  });
  const badName = nameProblem(id, "", glossary.languages);
  if (badName !== undefined) return fail(idPlace, id === "" ? "The row has no id." : badName.message, badName.hint);
  const twin = glossary.placeOf.get(id);
  if (twin !== undefined) return fail(idPlace, `«${id}» stands in ${twin} already.`, "Make one of the two.");
  glossary.placeOf.set(id, entry.name);
  const known = glossary.typeOf.get(id);
  const type =
    entryTypes.find((one) => one.id === typed.toLowerCase() || one.folder === typed.toLowerCase()) ??
    (typed === "" ? (known ?? entryTypes.find((one) => one.id === entry.defaultType)) : undefined);
  if (type === undefined) {
    const ids = entryTypes.map((one) => one.id).join(", ");
    const message = typed === "" ? `«${id}» is new and has no type.` : `«${typed}» is no type of entry.`;
    return fail(typePlace, message, `Use one of ${ids}.`);
  }
  if (known !== undefined && known !== type)
    return fail(typePlace, `«${id}» is of type ${known.id} in the glossary, not ${type.id}.`);
  return planFile(entry, glossary, type, known !== undefined);
}

function planFile(
  entry: ImportedEntry,
  { project, languages, related, known, code }: Glossary,
  type: EntryType,
  isKnown: boolean,
): Outcome<EntryPlan | undefined> {
  const file = `glossary/${type.folder}/${entry.id}.md`;
  const open = isKnown ? openDocument(project, file) : undefined;
  if (isKnown && open?.value === undefined) return { value: undefined, problems: open?.problems ?? [] };
  const schema = entrySchema(type.id, languages);
  const broken = open?.value && checkDocument(open.value, schema).problems;
  if (broken && broken.length > 0) return { value: undefined, problems: broken };
  const yaml = open?.value?.frontMatter.yaml ?? "";
  const changes = entryChanges(entry.fields, yaml, (other) => !known.has(other) || related.has(entry.id, other));
  for (const { kind, values } of entry.fields) {
    if (kind === "relations") for (const other of values) related.add(entry.id, other);
  }
  if (changes.length === 0) return { value: undefined, problems: [] };
  const before = open?.value?.source.text ?? "";
  const start = open?.value?.frontMatter.yamlStart ?? 4;
  const edited = editYaml(yaml, changes);
  const after =
    before === "" ? `---\n${edited}---\n` : before.slice(0, start) + edited + before.slice(start + yaml.length);
  return { value: { file, before, after }, problems: fieldProblems(entry, code, after, type.id, schema) };
}

/** What the loader would say of the entry, where the file says it. */
function fieldProblems(
  entry: ImportedEntry,
  code: ProblemCode,
  after: string,
  type: string,
  schema: ReturnType<typeof entrySchema>,
): readonly Problem[] {
  const source = sourceText("", after);
  const { value: frontMatter, problems } = splitFrontMatter(source);
  if (frontMatter === undefined) return problems;
  const { yaml, yamlStart, bodyStart } = frontMatter;
  const fields = readYaml(source, yaml, yamlStart, schema);
  const document = fields.value && { source, fields: fields.value, bodyStart };
  const values = document === undefined ? [] : [...dateProblems(document), ...coordinateProblems(document, type)];
  return [...fields.problems, ...values].map((item) => {
    const place = fieldOfProblem(item, entry.fields, after)?.place ?? entry.idPlace;
    return problem(code, place.at(), `${item.message.replace(/\.$/, "")}: ${place.name}.`, item.hint);
  });
}

/** The statement that fills the field at which a problem stands, or which its message names. */
function fieldOfProblem(item: Problem, fields: readonly ImportedField[], after: string): ImportedField | undefined {
  const above = after.split("\n").slice(0, item.line).reverse();
  const field = above.map((line) => /^(\w+):/.exec(line)?.[1]).find((name) => name !== undefined);
  const says = (word: string | undefined): boolean =>
    word !== undefined && new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(item.message);
  const named = fields.filter(({ path }) => says(path[0]));
  const likely = named.length > 0 ? named : fields.filter(({ path }) => path[0] === field);
  return likely.find(({ path }) => path.length > 1 && says(path.at(-1))) ?? likely[0];
}
