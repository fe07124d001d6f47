// The rows of a reading as its page shows them.
import type { MarginLabel } from "#includes/parts/margin-notes.tsx";
import type { ReadingRowProps } from "#includes/parts/reading-row.tsx";
import { type ViewCell, type ViewRow, viewRows } from "../derive/alignment-view.ts";
import { labelAt } from "../derive/label-at.ts";
import { languageRules } from "../language/index.ts";
import type { Language, Reading, Version } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";
import { wordsOf } from "./entry-names.ts";
import { marginNotes } from "./margin-notes.ts";
import { renderBlock } from "./markup.ts";

interface RowsSetting {
  readonly context: SiteContext;
  readonly page: Language;
  readonly t: Translate;
  readonly reading: Reading;
  /** In the order of the page. */
  readonly versions: readonly Version[];
  /** Entry id to its number in the appendix. */
  readonly numbers: ReadonlyMap<string, string>;
}

export function readingRows(setting: RowsSetting): Omit<ReadingRowProps, "t" | "page">[] {
  return viewRows(setting.reading, setting.versions).map((row) => ({
    id: row.id,
    number: row.number,
    cells: row.cells.map((cell) => cellProps(setting, cell)),
    notes: row.cells.flatMap(({ version, notes }, index) =>
      marginNotes(setting.context, setting.page, version, notes, index + 1),
    ),
    labels: labelsOf(setting, row),
  }));
}

function cellProps({ context, page, numbers }: RowsSetting, { version, block }: ViewCell) {
  const { language } = version;
  return {
    language,
    direction: languageRules(language).direction,
    html: block === undefined ? undefined : renderBlock(block, { context, page, version: language, numbers }),
    name: languageName(language, page),
  };
}

/** The entries that the page's own version names for the first time in a row. */
function labelsOf({ context, page, reading }: RowsSetting, { number, cells }: ViewRow): MarginLabel[] {
  const first = cells[0];
  if (first?.block === undefined || number === 0) return [];
  const index = first.version.blocks.indexOf(first.block);
  return first.version.mentions.flatMap((mention) => {
    const entry = context.library.entries.get(mention.entry);
    if (mention.block !== index || mention.number !== 1 || entry === undefined) return [];
    const [label, other] = wordsOf(context, page, labelAt(entry, reading.published));
    return label === undefined ? [] : [{ entry: entry.id, type: entry.type, label: label.text, other }];
  });
}
