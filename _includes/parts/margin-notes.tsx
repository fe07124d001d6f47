// The margin of a row: the editor's notes, then the labels of the entries that the row names for the first time.
import type { Language, Html as Markup } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Html } from "./html.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface MarginNote {
  readonly language: Language;
  /** Which of the page's versions calls it, from 1. */
  readonly side: number;
  readonly number: string;
  readonly id: string;
  readonly html: Markup;
  readonly callHref: string;
  readonly backLabel: string;
}

export interface MarginLabel {
  readonly entry: string;
  readonly type: string;
  readonly label: string;
  readonly detail?: string;
  readonly other?: Words;
}

export interface MarginNotesProps {
  readonly t: Translate;
  readonly page: Language;
  /** The row's; none where the notes are those of a whole page. */
  readonly number?: number;
  readonly notes: readonly MarginNote[];
  readonly labels: readonly MarginLabel[];
}

export const MarginNotes = ({ t, page, number, notes, labels }: MarginNotesProps) => {
  const name = number === undefined ? t("note.all") : t("note.region", { n: number });
  const named = notes.length > 0 ? ({ role: "note", "aria-label": name } as const) : {};
  return (
    <div class="notes" {...named}>
      {notes.map((note) => (
        <div class={`note of-v${note.side}`} id={note.id} {...inLanguage(note.language, page)}>
          <span class="note-number">{note.number}</span>
          <Html class="note-text" html={note.html} />
          <a class="note-back" href={note.callHref} aria-label={note.backLabel}>
            ↩
          </a>
        </div>
      ))}
      {labels.length > 0 && <MarginLabels page={page} labels={labels} />}
    </div>
  );
};

/** They repeat what the mentions' cards say, so screen readers and the index skip them. */
export const MarginLabels = ({ page, labels }: Pick<MarginNotesProps, "page" | "labels">) => (
  <div class="gloss-notes" aria-hidden="true" data-pagefind-ignore>
    {labels.map(({ entry, type, label, detail, other }) => (
      <p class={`gloss-note ${type}`} data-entry={entry}>
        <span class="kind">{label}</span>
        {detail !== undefined && <span class="detail">{detail}</span>}
        {other !== undefined && (
          <span class="x" {...inLanguage(other.language, page)}>
            {other.text}
          </span>
        )}
      </p>
    ))}
  </div>
);
