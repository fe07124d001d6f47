// The rows of a network's table: who is tied to whom, how, when, and where both are named.
import { groupBy } from "../../derive/group-by.ts";
import { localised } from "../../derive/localised.ts";
import type { Entry } from "../../model.ts";
import { relationLabel } from "../../relations.ts";
import { relationDates } from "../dates.ts";
import type { FigureCell, FigureRow, FigureSetting } from "../figure.ts";
import { labelOf, titleOf } from "../label-lines.ts";
import { mostReadings, withMore } from "../named-readings.ts";
import { type Passage, pairKey, type Tie, type TypedRelation } from "./tie.ts";

export type PassagesOf = ReadonlyMap<string, readonly Passage[]>;

/** One row a relation: entry, relation, entry, dates, readings. */
export function relationRows(setting: FigureSetting, ties: readonly Tie[], passagesOf: PassagesOf): FigureRow[] {
  return ties.flatMap((tie) =>
    tie.relations.flatMap(({ entry: from, relation }): FigureRow[] => {
      const dates = relationDates(setting, relation);
      return [
        {
          entries: [from, relation.target],
          cells: [
            entryCell(setting, from),
            relationCell(setting, { entry: from, relation }),
            entryCell(setting, relation.target),
            dates === undefined ? [] : [{ text: dates }],
            passageCell(setting, passagesOf.get(pairKey(from, relation.target)) ?? [], from),
          ],
        },
      ];
    }),
  );
}

/** One row a pair: entry, entry, number of paragraphs, readings. */
export function togetherRows(setting: FigureSetting, ties: readonly Tie[], passagesOf: PassagesOf): FigureRow[] {
  return ties.map(({ from, to, weight }) => ({
    entries: [from, to],
    cells: [
      entryCell(setting, from),
      entryCell(setting, to),
      [{ text: setting.t("number", { n: weight }) }],
      passageCell(setting, passagesOf.get(pairKey(from, to)) ?? [], from),
    ],
  }));
}

/** The kind of a relation in words, with its standing and where it was read. */
function relationCell(setting: FigureSetting, { relation }: TypedRelation): FigureCell {
  const { library, language, t } = setting;
  const label = localised(relationLabel(relation.kind) ?? {}, language, library.languages);
  const kind = { text: label?.value ?? relation.kind, language: label?.language ?? language };
  if (relation.certainty !== "claimed") return [kind];
  const source = relation.source === undefined ? [] : [{ text: relation.source.title }];
  return [kind, { text: t("relation.claimed") }, ...source];
}

function entryCell(setting: FigureSetting, id: string): FigureCell {
  const entry: Entry | undefined = setting.library.entries.get(id);
  if (entry === undefined) return [];
  return [{ ...labelOf(setting, entry), href: setting.entryHref(id), entry: id }];
}

/**
 * A link to the first paragraph that names both, in each reading that does; of many readings the first stands for all: a
 * large glossary has dozens for each of its strongest ties.
 */
function passageCell(setting: FigureSetting, passages: readonly Passage[], entry: string): FigureCell {
  const readings = [...groupBy(passages, ({ reading }) => reading)];
  const named = readings.slice(0, readings.length > mostReadings ? 1 : mostReadings).flatMap(([slug, [first]]) => {
    const reading = setting.library.readings.get(slug);
    return reading === undefined ? [] : [{ ...titleOf(setting, reading), href: setting.readingHref(slug, first?.row) }];
  });
  return withMore(setting, named, readings.length, entry);
}
