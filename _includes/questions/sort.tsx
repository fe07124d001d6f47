// sort: a select of boxes for each item, the boxes to drag; on paper the boxes beside it, to be ticked.
import { Places } from "./places.tsx";
import { inPage, type QuestionProps } from "./question-props.tsx";

type Props = QuestionProps<"sort">;

export const SortControls = ({ t, page, id, asked: { boxes, items } }: Props) => (
  <div class="sorting">
    <Places hint={t("question.sort.drag")} places={boxes.map((box) => ({ text: inPage(box, page) }))} />
    <ol class="pairs">
      {items.map((item, index) => (
        <li>
          <label class="read" for={`answer-${id}-${index}`}>
            {inPage(item, page)}
          </label>
          <select id={`answer-${id}-${index}`} name={`${id}-${index}`} data-item={index} autocomplete="off">
            <option value="">{t("question.choose")}</option>
            {boxes.map((box, place) => (
              <option value={place}>{inPage(box, page)}</option>
            ))}
          </select>
        </li>
      ))}
    </ol>
  </div>
);

export const SortPaper = ({ page, asked: { boxes, items } }: Props) => (
  <ol class="sorting-paper">
    {items.map((item) => (
      <li>
        <span>{inPage(item, page)}</span>
        <ul class="ticks" data-shape="circle">
          {boxes.map((box) => (
            <li>{inPage(box, page)}</li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
