// short: room to write.
import { longestAnswer } from "../../src/questions/short.ts";
import type { QuestionProps } from "./question-props.tsx";

type Props = QuestionProps<"short">;

const wordsALine = 8;
const leastLines = 3;
const mostLines = 16;

export const ShortControls = ({ t, id, asked: { words } }: Props) => (
  <div class="writing">
    <textarea
      id={`answer-${id}`}
      name={id}
      dir="auto"
      rows={5}
      maxLength={longestAnswer}
      aria-labelledby={`prompt-${id}`}
      aria-describedby={`hint-${id}`}
    />
    <p class="hint" id={`hint-${id}`}>
      <span>{words === undefined ? t("question.short.free") : t("question.short.words", range(words))}</span>
      <span class="num" data-word-count />
    </p>
  </div>
);

export const ShortPaper = ({ t, points, asked: { words } }: Props) => (
  <div class="writing">
    {words !== undefined && <p class="hint">{t("question.short.words", range(words))}</p>}
    <div class="lines">
      {Array.from({ length: lineCount(points, words) }, () => (
        <i />
      ))}
    </div>
  </div>
);

const range = ([least, most]: readonly [number, number]) => ({ least, n: most });

/** By the words asked for, else by the points. */
function lineCount(points: number, words: readonly [number, number] | undefined): number {
  const wanted = words === undefined ? Math.ceil(points * 2) : Math.ceil(words[1] / wordsALine) + 1;
  return Math.min(mostLines, Math.max(leastLines, wanted));
}
