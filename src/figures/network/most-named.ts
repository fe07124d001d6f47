// A few entries named in a sentence.
import { listFormat } from "../../language/intl.ts";
import type { FigureSetting } from "../figure.ts";
import { labelOf } from "../label-lines.ts";

/** Labels joined as the page's language joins a list. */
export function mostNamed(setting: FigureSetting, ids: readonly string[]): string {
  const labels = ids.flatMap((id) => {
    const entry = setting.library.entries.get(id);
    return entry === undefined ? [] : [labelOf(setting, entry).text];
  });
  return listFormat(setting.language).format(labels);
}
