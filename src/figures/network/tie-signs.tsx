// What the lines of a network mean.
import type { Translate } from "../../strings/index.ts";
import type { MadeFigure } from "../figure.ts";
import { relationGroups } from "./relation-groups.ts";
import { groupsAmong } from "./strongest.ts";
import type { Tie } from "./tie.ts";
import { TieLine } from "./tie-line.tsx";

/** A line of each form, in the box of a sign: 28 by 16. */
const sample = { from: { x: 1, y: 8 }, to: { x: 27, y: 8 }, weight: 1 };

/** One for each form among the ties, in the order of the groups, that of claims last. */
export function tieSigns(t: Translate, ties: readonly Tie[]): MadeFigure["signs"] {
  const forms = groupsAmong(ties, relationGroups).map((group) => ({
    drawing: <TieLine {...sample} group={group} isClaimed={false} />,
    text: t(`figure.tie.${group}`),
  }));
  if (!ties.some((tie) => tie.isClaimed)) return forms;
  const claimed = { drawing: <TieLine {...sample} group="belonging" isClaimed />, text: t("figure.tie.claimed") };
  return [...forms, claimed];
}
