// Relations between entries: as typed, checked against the whole glossary, and seen from the other end.
import { parseEdtf } from "../language/edtf.ts";
import { nearestWord } from "../language/nearest-word.ts";
import type { Entry, Problem, Relation, Span } from "../model.ts";
import { problem } from "../problem.ts";
import { relationKindById, relationKinds } from "../relations.ts";
import type { EntryDraft } from "./entry-draft.ts";
import type { EntryFields } from "./entry-schema.ts";
import { namePattern } from "./names.ts";
import { cycleProblems } from "./relation-cycles.ts";

/** The fields of a relation beside its kind. */
export const relationFields: ReadonlySet<string> = new Set(["from", "until", "at", "certainty", "source"]);

type RelationFields = Readonly<Record<string, string | number>>;

/** The field that names the relation; where none does, the first that is no other field. */
function kindOf(fields: RelationFields): string | undefined {
  const keys = Object.keys(fields);
  return keys.find((key) => relationKindById.has(key)) ?? keys.find((key) => !relationFields.has(key));
}

/** A relation as typed; none where its kind is not known, which `relationProblems` reports. */
export function relationOf(fields: RelationFields, data: EntryFields): Relation[] {
  const kind = kindOf(fields);
  if (kind === undefined || !relationKindById.has(kind)) return [];
  const text = (key: string) => (fields[key] === undefined ? undefined : String(fields[key]));
  return [
    {
      kind,
      target: String(fields[kind]),
      from: text("from"),
      until: text("until"),
      at: text("at"),
      certainty: fields.certainty === undefined ? undefined : "claimed",
      source: data.sources[Number(fields.source) - 1],
      inverse: false,
    },
  ];
}

/**
 * Checks what only the whole glossary can tell: kinds and targets of relations, circles, contradictions.
 * @param broken ids of entries that cannot be used and are reported already
 */
export function relationProblems(
  drafts: ReadonlyMap<string, EntryDraft>,
  broken: ReadonlySet<string>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = [...drafts.keys()];
  for (const [id, { document }] of drafts) {
    document.fields.data.relations.forEach((fields, index) => {
      const kind = kindOf(fields);
      const at = (...path: readonly PropertyKey[]) => document.fields.at("relations", index, ...path);
      if (kind === undefined || !relationKindById.has(kind)) {
        const names = relationKinds.map((row) => row.id);
        const near = nearestWord(kind ?? "", names);
        const hint = near === undefined ? `Write one of: ${names.join(", ")}.` : `Did you mean ${near}?`;
        problems.push(problem("relation/unknown-kind", at(), `«${kind ?? ""}» is no relation.`, hint));
        return;
      }
      for (const key of Object.keys(fields).filter((name) => name !== kind && !relationFields.has(name))) {
        problems.push(strayField(key, at(key)));
      }
      const target = String(fields[kind]);
      if (!drafts.has(target) && !broken.has(target)) {
        const near = nearestWord(target, ids);
        // A line to be typed holds nothing but an id.
        const id = namePattern.test(target) ? target : "ID";
        const hint = near === undefined ? `Add it: npx hashiya new entry ${id}` : `Did you mean ${near}?`;
        problems.push(
          problem("relation/unknown-entry", at(kind), `${kind} leads to «${target}», which is no entry.`, hint),
        );
      } else if (isContradicted(id, kind, target, fields, drafts)) {
        problems.push(
          problem("relation/contradiction", at(kind), `${target} states the inverse of «${kind}» differently.`),
        );
      }
      if (fields.certainty !== undefined && fields.certainty !== "claimed") {
        problems.push(
          problem(
            "schema/value",
            at("certainty"),
            `certainty is «${fields.certainty}».`,
            "Write: claimed, or leave it out.",
          ),
        );
      }
      const { sources } = document.fields.data;
      if (fields.source !== undefined && sources[Number(fields.source) - 1] === undefined) {
        const message = `source is «${fields.source}»; the entry has ${sources.length} sources.`;
        problems.push(problem("schema/value", at("source"), message, "Count the entry's sources from 1."));
      }
      for (const key of ["from", "until", "at"]) {
        if (fields[key] !== undefined && parseEdtf(String(fields[key])) === undefined) {
          problems.push(problem("date/invalid", at(key), `«${fields[key]}» is no date.`));
        }
      }
    });
  }
  return [...problems, ...cycleProblems(drafts)];
}

/** A relation has one kind; whatever else is no field of it. */
function strayField(key: string, span: Span): Problem {
  if (relationKindById.has(key)) {
    const hint = "Write each relation as an item of its own.";
    return problem("schema/unknown-key", span, `«${key}» is a second relation in one item.`, hint);
  }
  const near = nearestWord(key, [...relationFields]);
  const hint =
    near === undefined ? `Delete it; the fields here are ${[...relationFields].join(", ")}.` : `Did you mean ${near}?`;
  return problem("schema/unknown-key", span, `«${key}» is not a field of a relation.`, hint);
}

/** The inverse is typed too, at an entry that comes earlier, and its dates or certainty differ. */
function isContradicted(
  id: string,
  kind: string,
  target: string,
  fields: RelationFields,
  drafts: ReadonlyMap<string, EntryDraft>,
): boolean {
  const inverse = relationKindById.get(kind)?.inverse;
  if (inverse === undefined || target >= id) return false;
  const typed = drafts.get(target)?.document.fields.data.relations.filter((other) => other[inverse] === id) ?? [];
  const facts = (relation: RelationFields) =>
    ["from", "until", "at", "certainty"].map((key) => String(relation[key] ?? "")).join("|");
  return typed.length > 0 && !typed.some((other) => facts(other) === facts(fields));
}

/** Each entry with the relations that others have to it. Inverses typed at both ends are kept once. */
export function withInverses(drafts: ReadonlyMap<string, EntryDraft>): ReadonlyMap<string, Entry> {
  const inverses = new Map<string, Relation[]>();
  for (const [id, { entry }] of drafts) {
    for (const relation of entry.relations) {
      const kind = relationKindById.get(relation.kind)?.inverse ?? relation.kind;
      const typed = drafts.get(relation.target)?.entry.relations.some((own) => own.kind === kind && own.target === id);
      if (typed) continue;
      const list = inverses.get(relation.target) ?? [];
      list.push({ ...relation, kind, target: id, inverse: true });
      inverses.set(relation.target, list);
    }
  }
  return new Map(
    [...drafts].map(([id, { entry }]) => [
      id,
      { ...entry, relations: [...entry.relations, ...(inverses.get(id) ?? [])] },
    ]),
  );
}
