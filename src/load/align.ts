// Which blocks of a reading's versions answer each other (DESIGN §3.1).
import type { AlignedRow, Block, Language, Localized, Outcome, Problem, Version } from "../model.ts";
import { problem } from "../problem.ts";

/**
 * Aligns each translation with the original: by name where both have one, else by order between two blocks that are
 * already aligned (headings answer headings, breaks answer breaks). Rows come in the order of the original, blocks
 * without a partner where they stand.
 */
export function alignVersions(versions: Localized<Version>, original: Language): Outcome<readonly AlignedRow[]> {
  const base = versions[original];
  if (base === undefined) return { value: [], problems: [] };
  const problems: Problem[] = [];
  let rows: Row[] = base.blocks.map((block, index) => ({ block, blocks: { [original]: index } }));
  for (const version of Object.values(versions)) {
    if (version.language === original) continue;
    const partners = pair(base.blocks, version.blocks);
    rows = insert(rows, original, version, partners);
    const stray = firstStray(base, version, partners);
    if (stray !== undefined) problems.push(stray);
  }
  const value = rows.map(({ block, blocks }) => ({ id: block.id, number: block.number, blocks }));
  return { value: withUniqueIds(value), problems };
}

interface Row {
  readonly block: Block;
  readonly blocks: Localized<number | undefined>;
}

/** Index in the base → index in the other, both ascending where they are paired by order. */
function pair(base: readonly Block[], other: readonly Block[]): ReadonlyMap<number, number> {
  const named = new Map(other.flatMap((block, index) => (isNamed(block) ? [[block.id, index] as const] : [])));
  const anchors: [number, number][] = [];
  let last = -1;
  base.forEach((block, index) => {
    const partner = isNamed(block) ? named.get(block.id) : undefined;
    if (partner === undefined || partner <= last) return;
    anchors.push([index, partner]);
    last = partner;
  });
  const partners = new Map<number, number>(anchors);
  const names = new Set(base.flatMap((block) => (named.has(block.id) && isNamed(block) ? [block.id] : [])));
  let [fromBase, fromOther] = [0, 0];
  for (const [untilBase, untilOther] of [...anchors, [base.length, other.length] as const]) {
    pairByOrder(base, other, [fromBase, untilBase], [fromOther, untilOther], names, partners);
    [fromBase, fromOther] = [untilBase + 1, untilOther + 1];
  }
  return partners;
}

type Range = readonly [from: number, until: number];

/** Within one stretch, each part between two headings is paired block by block. */
function pairByOrder(
  base: readonly Block[],
  other: readonly Block[],
  inBase: Range,
  inOther: Range,
  names: ReadonlySet<string>,
  partners: Map<number, number>,
): void {
  const baseParts = parts(base, inBase);
  const otherParts = parts(other, inOther);
  baseParts.forEach((part, index) => {
    const counterpart = otherParts[index] ?? [];
    for (const role of roles) {
      const right = candidates(other, counterpart, role, names);
      candidates(base, part, role, names).forEach((position, at) => {
        const partner = right[at];
        if (partner !== undefined) partners.set(position, partner);
      });
    }
  });
}

/** Headings answer headings, breaks answer breaks; texts of any kind answer each other. */
const roles = ["heading", "break", "text"] as const;

/** Blocks of a role that are not named in both versions. */
function candidates(
  blocks: readonly Block[],
  indices: readonly number[],
  role: (typeof roles)[number],
  names: ReadonlySet<string>,
): readonly number[] {
  return indices.filter((index) => {
    const block = blocks[index];
    if (block === undefined || names.has(block.id)) return false;
    return role === (block.kind === "heading" || block.kind === "break" ? block.kind : "text");
  });
}

function parts(blocks: readonly Block[], [from, until]: Range): readonly (readonly number[])[] {
  const result: number[][] = [[]];
  for (let index = from; index < until; index += 1) {
    if (blocks[index]?.kind === "heading") result.push([]);
    result.at(-1)?.push(index);
  }
  return result;
}

function isNamed(block: Block): boolean {
  return !/^[ph]\d+$/.test(block.id);
}

function insert(
  rows: readonly Row[],
  original: Language,
  version: Version,
  partners: ReadonlyMap<number, number>,
): Row[] {
  const taken = new Set(partners.values());
  const result: Row[] = [];
  let next = 0;
  const strays = (until: number) => {
    for (; next < until; next += 1) {
      const block = version.blocks[next];
      if (block !== undefined && !taken.has(next)) result.push({ block, blocks: { [version.language]: next } });
    }
  };
  for (const row of rows) {
    const at = row.blocks[original];
    const partner = at === undefined ? undefined : partners.get(at);
    if (partner === undefined) {
      result.push(row);
      continue;
    }
    strays(partner);
    next = Math.max(next, partner + 1);
    result.push({ block: row.block, blocks: { ...row.blocks, [version.language]: partner } });
  }
  strays(version.blocks.length);
  return result;
}

function firstStray(base: Version, version: Version, partners: ReadonlyMap<number, number>): Problem | undefined {
  const taken = new Set(partners.values());
  const inVersion = version.blocks.find((_, index) => !taken.has(index));
  const inBase = base.blocks.find((_, index) => !partners.has(index));
  const stray = inVersion ?? inBase;
  if (stray === undefined) return undefined;
  const [has, lacks] = inVersion === undefined ? [base.language, version.language] : [version.language, base.language];
  const count = `${version.blocks.length} blocks in ${version.language}, ${base.blocks.length} in ${base.language}`;
  const message = `This block of «${has}» has no partner in «${lacks}» (${count}).`;
  return problem("align/count", stray.span, message);
}

/** Ids of rows are ids in the page: a stray's `p4` may stand there already. */
function withUniqueIds(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let { id } = row;
    for (let count = 2; taken.has(id); count += 1) id = `${row.id}-${count}`;
    taken.add(id);
    return id === row.id ? row : { ...row, id };
  });
}
