// Highlighting and noting: the toolbar of a selection, the dialog of a note, a note in a list. Empty until the script
// needs them.
import type { Translate } from "../../src/strings/index.ts";
import { longestNote } from "../assets/scripts/lib/note-limits.ts";

interface PensProps {
  readonly t: Translate;
}

/** The tools; one set a page. */
export const Pens = ({ t }: PensProps) => (
  <div class="pens" id="pens" role="toolbar" aria-label={t("pens.label")} hidden>
    <p class="pens-text" data-pen-text dir="auto" hidden />
    <button class="btn btn-q" type="button" data-pen="highlight" aria-keyshortcuts="h">
      <span class="pen pen-highlight">{t("pens.highlight")}</span>
    </button>
    <button class="btn btn-q" type="button" data-pen="note" aria-keyshortcuts="n">
      <span class="pen pen-note">{t("pens.note")}</span>
    </button>
    <button class="btn btn-q" type="button" data-pen="remove" hidden>
      {t("pens.remove")}
    </button>
  </div>
);

export const NoteDialog = ({ t }: PensProps) => (
  <dialog class="ask note-dialog" id="note-dialog" aria-labelledby="note-dialog-h">
    <form method="dialog">
      <h2 class="disp" id="note-dialog-h">
        {t("pens.dialog")}
      </h2>
      <blockquote class="read" data-note-quote />
      <textarea name="text" dir="auto" rows={5} maxLength={longestNote} aria-labelledby="note-dialog-h" />
      <p class="quiet">{t("pens.private")}</p>
      <div class="data-acts">
        <button class="btn btn-main" type="submit" value="keep">
          {t("pens.keep")}
        </button>
        <button class="btn" type="submit" value="cancel">
          {t("pens.cancel")}
        </button>
      </div>
    </form>
  </dialog>
);

/** What the script clones for each highlight and note. */
export const NoteTemplate = ({ t }: PensProps) => (
  <template data-template="note">
    <li class="my-note">
      <p class="my-quote read" data-note-quoted>
        <a href="#main" data-note-link>
          …
        </a>
      </p>
      <p class="my-text" dir="auto" data-note-text />
      <p class="my-acts">
        <span class="quiet" data-note-place />
        <button class="btn btn-q" type="button" data-note-edit data-add={t("pens.add")}>
          {t("pens.edit")}
        </button>
        <button class="btn btn-q" type="button" data-note-remove>
          {t("pens.remove")}
        </button>
      </p>
    </li>
  </template>
);

interface MyNotesProps extends PensProps {
  /** Where all notes are. */
  readonly href: string;
}

/** The reader's highlights and notes under a reading. */
export const MyNotes = ({ t, href }: MyNotesProps) => (
  <section class="after my-notes" id="my-notes" aria-labelledby="my-notes-h" data-pagefind-ignore hidden>
    <div class="wrap">
      <h2 class="disp" id="my-notes-h">
        {t("pens.title")}
      </h2>
      <p class="lede">
        {t("pens.private")} <a href={href}>{t("pens.all")}</a>
      </p>
      <ol class="notes-list" data-notes />
      <div data-orphans hidden>
        <h3>{t("pens.orphans")}</h3>
        <p class="quiet">{t("pens.orphans.lede")}</p>
        <ol class="notes-list" data-orphan-notes />
      </div>
    </div>
    <NoteTemplate t={t} />
  </section>
);
