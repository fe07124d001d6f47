// choice: radios or checkboxes; on paper circles or boxes to tick.
import { inPage, type QuestionProps } from "./question-props.tsx";

type Props = QuestionProps<"choice">;

export const ChoiceControls = ({ page, id, asked }: Props) => (
  <div class="options">
    {asked.options.map((option, index) => (
      <label class="option">
        <input type={asked.multiple ? "checkbox" : "radio"} name={id} value={index} />
        <span>{inPage(option, page)}</span>
      </label>
    ))}
  </div>
);

export const ChoicePaper = ({ page, asked }: Props) => (
  <ul class="ticks" data-shape={asked.multiple ? "box" : "circle"}>
    {asked.options.map((option) => (
      <li>{inPage(option, page)}</li>
    ))}
  </ul>
);
