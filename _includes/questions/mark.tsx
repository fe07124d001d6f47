// mark: the text of the blocks, whose words a script makes to be marked; on paper one underlines in the text above.
import { listOfBlocks } from "../../src/pages/block-ranges.ts";
import { inLanguage } from "../parts/words.tsx";
import type { QuestionBlock, QuestionProps } from "./question-props.tsx";

type Props = QuestionProps<"mark">;

export const MarkControls = ({ t, page, asked, blocks }: Props) => (
  <div class="marking">
    <p class="hint needs-script">{t("question.mark.hint")}</p>
    <div class="mark-text" data-mark>
      {blocksOf(asked, blocks).map((block) => (
        <MarkBlock block={block} page={page} />
      ))}
    </div>
    <p class="hint" role="status" data-mark-count />
  </div>
);

/** `lang` and `dir` always: scripts read them. */
const MarkBlock = ({ block, page }: { readonly block: QuestionBlock; readonly page: string }) => (
  <div class="mark-row" {...inLanguage(block.language, page)}>
    <span class="number num" aria-hidden="true">
      {block.label}
    </span>
    <p class="mark-block read" data-block={block.number} lang={block.language} dir={block.direction}>
      {block.parts.map(({ text, entry }) => (entry === undefined ? text : <span data-entry={entry}>{text}</span>))}
    </p>
  </div>
);

export const MarkPaper = ({ t, page, asked }: Props) => (
  <p class="hint">
    {t("question.mark.paper", { n: asked.blocks.length, blocks: listOfBlocks(t, page, asked.blocks) })}
  </p>
);

const blocksOf = (asked: Props["asked"], blocks: Props["blocks"]) =>
  blocks.filter(({ number }) => asked.blocks.includes(number));
