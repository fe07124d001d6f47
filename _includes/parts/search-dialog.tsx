// The quick search of every page: a dialog that the script opens with `/` or ⌘K.
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";

interface SearchDialogProps {
  readonly t: Translate;
  /** The search page, where Enter leads. */
  readonly href: string;
}

export const SearchDialog = ({ t, href }: SearchDialogProps) => (
  <dialog
    class="search-dialog"
    id="search-dialog"
    aria-label={t("search.label")}
    data-search-dialog
    data-search-page={href}
  >
    <search>
      <form class="search-dialog-form" id="quick-search" action={href} data-quick-form>
        <label class="search-field">
          <Icon name="search" />
          <span class="vh">{t("search.label")}</span>
          <input
            type="search"
            name="q"
            maxLength={200}
            placeholder={t("search.label")}
            autoComplete="off"
            enterkeyhint="search"
            data-quick-input
          />
        </label>
        <button class="iconbtn" type="button" aria-label={t("card.close")} data-quick-close>
          <Icon name="close" />
        </button>
      </form>
    </search>
    <p class="quiet search-dialog-status" role="status" data-quick-status />
    {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role from a list without markers */}
    <ol class="quick-results" role="list" data-quick-results />
    <p class="search-dialog-foot">
      <button class="btn btn-q" type="submit" form="quick-search">
        {t("search.all")}
      </button>
      <span class="quiet" aria-hidden="true">
        <kbd>/</kbd> <kbd>Ctrl K</kbd> <kbd>Esc</kbd>
      </span>
    </p>
    <template data-template="quick">
      <li class="quick-hit" data-result>
        <a href={href} data-link>
          <span class="kind" data-kind />
          <span class="quick-title">
            <span class="disp" data-title>
              …
            </span>{" "}
            <span class="quiet" data-other-label />
          </span>
          <span class="quick-excerpt" data-excerpt />
        </a>
      </li>
    </template>
  </dialog>
);
