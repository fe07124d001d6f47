// Relations between entries: as typed, checked against the whole glossary, and seen from the other end.
import { parseEdtf } from "../language/edtf.ts";
import type { Entry, Problem, Relation } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import { relationKindById, relationKinds } from "../relations.ts";
import type { EntryDraft } from "./entry.ts";
import type { EntryFields } from "./entry-schema.ts";
import { nearestWord } from "./nearest-word.ts";

/** The fields of a relation beside its kind. */
const relationFields: ReadonlySet<string> = new Set(["from", "until", "at", "certainty", "source"]);

function kindOf(fields: Readonly<Record<string, string | number>>): string | undefined {
  return Object.keys(fields).find((key) => !relationFields.has(key));
}

/** A relation as typed; none where its kind is not known, which `relationProblems` reports. */
export function relationOf(fields: Readonly<Record<string, string | number>>, data: EntryFields): Relation[] {
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

/** Checks what only the whole glossary can tell: kinds and targets of relations, circles, contradictions. */
export function relationProblems(drafts: ReadonlyMap<string, EntryDraft>): readonly Problem[] {
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
      const target = String(fields[kind]);
      if (!drafts.has(target)) {
        const near = nearestWord(target, ids);
        const hint = near === undefined ? `Add it: npx hashiya new entry ${target}` : `Did you mean ${near}?`;
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
      for (const key of ["from", "until", "at"]) {
        if (fields[key] !== undefined && parseEdtf(String(fields[key])) === undefined) {
          problems.push(problem("date/invalid", at(key), `«${fields[key]}» is no date.`));
        }
      }
    });
  }
  return [...problems, ...cycleProblems(drafts)];
}

/** The inverse is typed too, at an entry that comes earlier, and its dates or certainty differ. */
function isContradicted(
  id: string,
  kind: string,
  target: string,
  fields: Readonly<Record<string, string | number>>,
  drafts: ReadonlyMap<string, EntryDraft>,
): boolean {
  const inverse = relationKindById.get(kind)?.inverse;
  if (inverse === undefined || target >= id) return false;
  const typed = drafts.get(target)?.document.fields.data.relations.filter((other) => other[inverse] === id) ?? [];
  const facts = (relation: Readonly<Record<string, string | number>>) =>
    ["from", "until", "at", "certainty"].map((key) => String(relation[key] ?? "")).join("|");
  return typed.length > 0 && !typed.some((other) => facts(other) === facts(fields));
}

function cycleProblems(drafts: ReadonlyMap<string, EntryDraft>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id: kind } of relationKinds.filter((row) => row.hierarchical)) {
    const done = new Set<string>();
    for (const start of drafts.keys()) {
      const path: string[] = [];
      let current: string | undefined = start;
      while (current !== undefined && !done.has(current)) {
        const at = path.indexOf(current);
        if (at >= 0) {
          const circle = [...path.slice(at), current].join(" → ");
          const document = drafts.get(path.at(-1) ?? "")?.document;
          const index = document?.fields.data.relations.findIndex((fields) => fields[kind] === current) ?? 0;
          const span = document?.fields.at("relations", index, kind) ?? spanOfFile("glossary");
          problems.push(problem("relation/cycle", span, `${kind} runs in a circle: ${circle}.`));
          break;
        }
        path.push(current);
        current = drafts.get(current)?.entry.relations.find((relation) => relation.kind === kind)?.target;
      }
      for (const id of path) done.add(id);
    }
  }
  return problems;
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
