// The network of the glossary: who is tied to whom by relations on record.
import { compareLabels } from "../../language/index.ts";
import { type Figure, type FigureSetting, type MadeFigure, mostTableRows } from "../figure.ts";
import { declaredTies } from "./declared.ts";
import { drawNetwork } from "./draw-network.tsx";
import { mostNamed } from "./most-named.ts";
import { narrowNetwork, wideNetwork } from "./network-layout.ts";
import { mostTied, mostTiedOf, type Selection } from "./strongest.ts";
import type { Tie } from "./tie.ts";
import { relationRows } from "./tie-rows.ts";
import { tieSigns } from "./tie-signs.tsx";
import { paragraphCounts, passagesOfPairs } from "./together.ts";

export const network: Figure = {
  id: "network",
  title: { ar: "شبكة الصلات", en: "Network of relations" },
  make,
};

function make(setting: FigureSetting): MadeFigure | undefined {
  const { library, t } = setting;
  const ties = declaredTies(library);
  if (ties.length === 0) return undefined;
  const shown = mostTied(ties, paragraphCounts(library));
  const isWhole = shown.ties.length === ties.length;
  return {
    description: t("figure.network.description", {
      entries: t("count.entries", { n: shown.entries.length }),
      ties: t("figure.count.ties", { n: shown.ties.length }),
      most: mostNamed(setting, mostTiedOf(shown, 3)),
    }),
    wide: drawNetwork(setting, shown, wideNetwork),
    narrow: drawNetwork(setting, shown, narrowNetwork),
    signs: tieSigns(t, shown.ties),
    captions: [...(isWhole ? [] : [t("figure.network.more")]), t("figure.network.caption")],
    table: table(setting, ties, shown),
    entries: shown.entries,
  };
}

function table(setting: FigureSetting, ties: readonly Tie[], shown: Selection): MadeFigure["table"] {
  const { library, t, language } = setting;
  const isShown = new Set(shown.ties);
  const listed = [...shown.ties, ...ties.filter((tie) => !isShown.has(tie))].slice(0, mostTableRows);
  const named = new Set(listed.flatMap(({ from, to }) => [from, to]));
  const compare = compareLabels(language);
  const passagesOf = passagesOfPairs(library, named);
  const rows = relationRows(setting, listed, passagesOf).slice(0, mostTableRows);
  const relationCount = ties.reduce((sum, { relations }) => sum + relations.length, 0);
  const heading = ({ cells }: (typeof rows)[number]) => cells[0]?.[0]?.text ?? "";
  return {
    caption: t("figure.network.tableCaption"),
    columns: [
      t("figure.column.entry"),
      t("figure.column.relation"),
      t("figure.column.other"),
      t("figure.column.dates"),
      t("figure.column.passages"),
    ],
    rows: rows.sort((one, other) => compare(heading(one), heading(other))),
    ...(rows.length < relationCount && {
      rest: { href: setting.glossaryHref() ?? "", text: t("figure.network.rest") },
    }),
  };
}
