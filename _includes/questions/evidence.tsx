// evidence: the blocks by number and first words, of which one is chosen, or several.
import { inLanguage } from "../parts/words.tsx";
import type { QuestionProps } from "./question-props.tsx";

type Props = QuestionProps<"evidence">;

export const EvidenceControls = ({ t, page, id, asked, blocks }: Props) => (
  <ol class="blocks-list">
    {blocks
      .filter(({ number }) => asked.blocks.includes(number))
      .map(({ number, label, first, language }) => (
        <li>
          <label class="option">
            <input type={asked.multiple ? "checkbox" : "radio"} name={id} value={number} />
            <span>
              <span class="num" aria-hidden="true">
                {t("number", { n: number })}
              </span>
              <span class="vh">{label}: </span>
              <span {...inLanguage(language, page)}>{first}</span>
            </span>
          </label>
        </li>
      ))}
  </ol>
);

export const EvidencePaper = ({ t, asked }: Props) => (
  <p class="blanks">
    {t(asked.multiple ? "question.evidence.paperMany" : "question.evidence.paper")} <i class="blank" />
  </p>
);
