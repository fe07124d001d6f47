// Which entries of a project have a relation, typed at either end.
import { isMap, parseDocument } from "yaml";
import { entryTypes } from "../../entry-types/index.ts";
import { openDocument } from "../../load/document.ts";
import { listFolder, type Project } from "../../load/files.ts";
import { relationKindById } from "../../relations.ts";

/** Grows by what an import relates. */
export interface RelatedEntries {
  has(one: string, other: string): boolean;
  add(one: string, other: string): void;
}

export function relatedEntries(project: Project): RelatedEntries {
  const pairs = new Set<string>();
  const pair = (one: string, other: string) => [one, other].sort().join(" ");
  for (const { folder } of entryTypes) {
    for (const { name } of listFolder(project, `glossary/${folder}`)) {
      const id = name.replace(/\.md$/, "");
      for (const other of targetsIn(project, `glossary/${folder}/${name}`)) pairs.add(pair(id, other));
    }
  }
  return {
    has: (one, other) => pairs.has(pair(one, other)),
    add: (one, other) => void pairs.add(pair(one, other)),
  };
}

function targetsIn(project: Project, file: string): readonly string[] {
  const yaml = openDocument(project, file).value?.frontMatter.yaml;
  const document = yaml === undefined ? undefined : parseDocument(yaml);
  const relations: unknown = isMap(document?.contents) ? document.toJS().relations : undefined;
  if (!Array.isArray(relations)) return [];
  return relations.flatMap((fields) =>
    Object.entries(Object(fields)).flatMap(([kind, target]) => (relationKindById.has(kind) ? [String(target)] : [])),
  );
}
