// Handing in: a name, and the ways in which the answers leave the page. Nothing is sent by it.
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";

interface HandInProps {
  readonly t: Translate;
  /** Href of the assignment on paper; without one a script makes it. */
  readonly worksheet?: string;
}

/** Characters; SPEC §12.5. */
const longestName = 80;

export const HandIn = ({ t, worksheet }: HandInProps) => (
  <section id="hand-in" aria-labelledby="hand-in-h">
    <h2 class="disp" id="hand-in-h">
      {t("assignment.handIn")}
    </h2>
    <p class="quiet">{t("assignment.private")}</p>
    <div class="file-says needs-script">
      <p class="quiet">{t("assignment.fileSays")}</p>
      <details>
        <summary>{t("assignment.fileSaysNow")}</summary>
        <ul data-file-says />
      </details>
    </div>
    <div class="needs-script hand-in-ways">
      <label class="name-field">
        <span>{t("assignment.name")}</span>
        <input id="student-name" name="name" type="text" maxLength={longestName} autocomplete="name" dir="auto" />
      </label>
      <div class="ways">
        <button class="btn btn-main" type="button" data-hand-in="file">
          <Icon name="save" />
          {t("assignment.saveFile")}
        </button>
        <button class="btn" type="button" data-hand-in="text">
          {t("assignment.copyText")}
        </button>
        <a class="btn" href="mailto:" data-hand-in="mail" hidden>
          {t("assignment.mail")}
        </a>
      </div>
      <p class="quiet" data-kept />
    </div>
    <div class="ways">
      {worksheet === undefined ? (
        <button class="btn btn-q" type="button" data-open-sheet>
          <Icon name="print" />
          {t("assignment.worksheet")}
        </button>
      ) : (
        <a class="btn btn-q" href={worksheet}>
          <Icon name="print" />
          {t("assignment.worksheet")}
        </a>
      )}
      <button class="btn btn-q needs-script" type="button" data-clear>
        {t("assignment.clear")}
      </button>
    </div>
  </section>
);
