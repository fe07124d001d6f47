// A row of a reading: number, the block in each version, the margin.
import type { Language, Html as Markup } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Html } from "./html.tsx";
import { Icon } from "./icon.tsx";
import { MarginNotes, type MarginNotesProps } from "./margin-notes.tsx";
import { inLanguage } from "./words.tsx";

export interface RowCell {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** Absent where this version has nothing that answers. */
  readonly html?: Markup;
  /** What the disclosure of a translated block is called: its language. */
  readonly name: string;
}

export interface ReadingRowProps extends Omit<MarginNotesProps, "number"> {
  readonly t: Translate;
  readonly page: Language;
  readonly id: string;
  /** 0 for a heading. */
  readonly number: number;
  readonly cells: readonly RowCell[];
}

export const ReadingRow = ({ t, page, id, number, cells, notes, labels }: ReadingRowProps) =>
  number === 0 ? (
    <div class="row heading" id={id}>
      {cells.map((cell, index) => (
        <Cell t={t} page={page} cell={cell} index={index} isHeading />
      ))}
      <div class="notes" />
    </div>
  ) : (
    <div class="row" id={id} data-p={number}>
      <div class="margin">
        {id !== `p${number}` && <span id={`p${number}`} />}
        <a class="number num" href={`#${id}`} aria-label={t("block.number", { n: number })}>
          {t("number", { n: number })}
        </a>
        <button
          class="cite needs-script"
          type="button"
          data-cite={id}
          data-number={t("number", { n: number })}
          aria-label={t("block.cite", { n: number })}
        >
          <Icon name="copy" />
        </button>
      </div>
      {cells.map((cell, index) => (
        <Cell t={t} page={page} cell={cell} index={index} />
      ))}
      <MarginNotes t={t} page={page} number={number} notes={notes} labels={labels} />
    </div>
  );

interface CellProps {
  readonly t: Translate;
  readonly page: Language;
  readonly cell: RowCell;
  readonly index: number;
  readonly isHeading?: boolean;
}

const Cell = ({ t, page, cell, index, isHeading = false }: CellProps) => {
  const { language, direction, html, name } = cell;
  const block = `version v${index + 1} read`;
  if (html === undefined) return isHeading ? null : <Untranslated t={t} index={index} />;
  if (index === 0 || isHeading) return <Html class={block} lang={language} dir={direction} html={html} />;
  return (
    <details class={block} lang={language} dir={direction}>
      <summary {...inLanguage(page, language)}>{name}</summary>
      <Html html={html} />
    </details>
  );
};

const Untranslated = ({ t, index }: { readonly t: Translate; readonly index: number }) => (
  <p class={`version v${index + 1} untranslated`}>
    <span aria-hidden="true">—</span>
    <span class="vh">{t("block.untranslated")}</span>
  </p>
);
