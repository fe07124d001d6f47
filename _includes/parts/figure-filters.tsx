// The choices above a figure: which marks and rows to show, and how near. All of it needs the script.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface FigureFilter {
  readonly name: "type" | "reading";
  readonly label: string;
  /** The choice that leaves nothing out. */
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly words: Words }[];
}

interface FigureToolsProps {
  readonly t: Translate;
  readonly page: Language;
  readonly filters: readonly FigureFilter[];
}

const zooms = [
  { act: "in", sign: "+" },
  { act: "out", sign: "−" },
] as const;

/** In the same order and sense whichever way the page is written: they move what is seen. */
const moves = [
  { act: "left", sign: "←" },
  { act: "up", sign: "↑" },
  { act: "down", sign: "↓" },
  { act: "right", sign: "→" },
] as const;

export const FigureTools = ({ t, page, filters }: FigureToolsProps) => (
  <form class="figure-tools needs-script" data-figure-tools>
    {filters.map(({ name, label, all, choices }) => (
      <label>
        <span>{label}</span>
        <select name={name}>
          <option value="">{all}</option>
          {choices.map(({ value, words }) => (
            <option value={value} {...inLanguage(words.language, page)}>
              {words.text}
            </option>
          ))}
        </select>
      </label>
    ))}
    <fieldset class="figure-zoom">
      <legend class="vh">{t("figure.zoom")}</legend>
      {zooms.map(({ act, sign }) => (
        <SignButton t={t} act={act} sign={sign} />
      ))}
      <span dir="ltr" data-zoom-moves hidden>
        {moves.map(({ act, sign }) => (
          <SignButton t={t} act={act} sign={sign} />
        ))}
        <button class="btn" type="button" data-zoom-act="whole" lang={page} dir="auto">
          {t("figure.zoom.whole")}
        </button>
      </span>
    </fieldset>
    <p class="quiet" role="status" data-figure-count />
  </form>
);

interface SignButtonProps {
  readonly t: Translate;
  readonly act: (typeof zooms)[number]["act"] | (typeof moves)[number]["act"];
  readonly sign: string;
}

const SignButton = ({ t, act, sign }: SignButtonProps) => (
  <button class="btn" type="button" data-zoom-act={act} aria-label={t(`figure.zoom.${act}`)}>
    <span aria-hidden="true">{sign}</span>
  </button>
);
