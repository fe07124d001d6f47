// match: a select for each thing, with the things it may belong to. Where these are long they are listed with letters.
import { languageRules } from "../../src/language/registry.ts";
import type { Language, Side } from "../../src/model.ts";
import { inLanguage } from "../parts/words.tsx";
import { Places } from "./places.tsx";
import { inPage, letters, type QuestionProps } from "./question-props.tsx";

type Props = QuestionProps<"match">;

/** Characters that a select shows without cutting. */
const longestShown = 36;

export const MatchControls = ({ t, page, id, asked: { left, right } }: Props) => {
  const isLong = right.some((side) => inPage(side.text, page).length > longestShown);
  return (
    <div class="matching">
      <Places
        hint={t("question.match.drag")}
        places={isLong ? [] : right.map((side) => ({ text: inPage(side.text, page), ...languageOf(side, page) }))}
      />
      {isLong && <Lettered t={t} page={page} right={right} />}
      <ol class="pairs">
        {left.map((side, index) => (
          <li>
            <label class="read" for={`answer-${id}-${index}`} {...languageOf(side, page)}>
              {inPage(side.text, page)}
            </label>
            <select id={`answer-${id}-${index}`} name={`${id}-${index}`} data-item={index} autocomplete="off">
              <option value="">{t("question.choose")}</option>
              {right.map((other, place) => (
                <option value={place} {...languageOf(other, page)}>
                  {isLong
                    ? t("question.lettered", {
                        letter: letters(t)[place] ?? "",
                        text: shortened(inPage(other.text, page)),
                      })
                    : inPage(other.text, page)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </div>
  );
};

const Lettered = ({ t, page, right }: Pick<Props, "t" | "page"> & { readonly right: readonly Side[] }) => (
  <ol class="lettered">
    {right.map((side, index) => (
      <li data-place={index} {...languageOf(side, page)}>
        <b aria-hidden="true">{letters(t)[index]}</b> <span>{inPage(side.text, page)}</span>
      </li>
    ))}
  </ol>
);

export const MatchPaper = ({ t, page, asked: { left, right } }: Props) => (
  <div class="matching-paper">
    <ol class="blanks">
      {left.map((side) => (
        <li {...languageOf(side, page)}>
          <i class="blank" /> {inPage(side.text, page)}
        </li>
      ))}
    </ol>
    <Lettered t={t} page={page} right={right} />
  </div>
);

function languageOf({ language }: Side, page: Language) {
  const own = language?.[page];
  return own === undefined ? {} : { ...inLanguage(own, page), dir: languageRules(own).direction };
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown).replace(/\s+\S*$/u, "")}…`;
}
