// The network of the readings: which entries stand in the same paragraphs.
import type { Figure, FigureSetting, MadeFigure } from "../figure.ts";
import { drawNetwork } from "./draw-network.tsx";
import { mostNamed } from "./most-named.ts";
import { narrowNetwork, wideNetwork } from "./network-layout.ts";
import { mostTogether } from "./strongest.ts";
import { TieLine } from "./tie-line.tsx";
import { togetherRows } from "./tie-rows.ts";
import { paragraphCounts, passagesOfPairs, togetherTies } from "./together.ts";

export const together: Figure = {
  id: "together",
  title: { ar: "ما يجتمع في الفقرات", en: "Side by side in the readings" },
  make,
};

function make(setting: FigureSetting): MadeFigure | undefined {
  const { library, t } = setting;
  const { entries, ties, least } = mostTogether(togetherTies(library), paragraphCounts(library));
  const [first] = ties;
  if (first === undefined) return undefined;
  const shown = new Set(entries);
  const passagesOf = passagesOfPairs(library, shown);
  const sample = { from: { x: 1, y: 8 }, to: { x: 27, y: 8 } };
  return {
    description: t("figure.together.description", {
      entries: t("count.entries", { n: entries.length }),
      pairs: t("figure.count.pairs", { n: ties.length }),
      most: mostNamed(setting, [first.from, first.to]),
    }),
    wide: drawNetwork(setting, { entries, ties }, wideNetwork),
    narrow: drawNetwork(setting, { entries, ties }, narrowNetwork),
    signs: [
      {
        drawing: <TieLine {...sample} group="together" isClaimed={false} weight={3} />,
        text: t("figure.tie.together"),
      },
    ],
    captions: [t("figure.together.caption", { paragraphs: t("entry.paragraphs", { n: least }) })],
    table: {
      caption: t("figure.together.tableCaption"),
      columns: [
        t("figure.column.entry"),
        t("figure.column.other"),
        t("figure.column.paragraphs"),
        t("figure.column.passages"),
      ],
      rows: togetherRows(setting, ties, passagesOf),
    },
    entries,
  };
}
