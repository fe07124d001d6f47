// Numbers of blocks in words: runs of them as ranges.
import { rangesOf } from "../derive/number-ranges.ts";
import { listFormat } from "../language/intl.ts";
import type { Language } from "../model.ts";
import type { Translate } from "../strings/index.ts";

/** @example listOfBlocks(t, "en", [1, 2, 3, 4, 7]) // "1–4 and 7" */
export function listOfBlocks(t: Translate, page: Language, numbers: readonly number[]): string {
  const written = rangesOf(numbers).map(([first, last]) =>
    first === last ? t("number", { n: first }) : t("assignment.range", { first, last }),
  );
  return listFormat(page).format(written);
}
