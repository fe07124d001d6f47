// How many of the mentions are underlined: the three choices.
import type { Translate } from "../../src/strings/index.ts";
import type { Segment } from "./segments.tsx";

export const densitySegments = (t: Translate): Segment[] => [
  { value: "first", label: t("density.first") },
  { value: "every", label: t("density.every") },
  { value: "none", label: t("density.none") },
];
