// What the script clones for a question in the teacher's words: the frame, a body for each kind, the rows of lists.
import type { ComponentChildren } from "preact";
import type { QuestionKindId } from "../../../src/model.ts";
import { Icon } from "../icon.tsx";
import { Bilingual } from "./bilingual.tsx";
import { Points, rows, type TemplateProps } from "./question-rows.tsx";

export const kinds = ["choice", "short", "match", "sort", "mark", "evidence"] as const satisfies QuestionKindId[];

export const QuestionTemplates = (props: TemplateProps) => (
  <>
    <Template name="question">
      <Frame {...props} />
    </Template>
    {kinds.map((kind) => {
      const Body = bodies[kind];
      return (
        <Template name={`body-${kind}`}>
          <div class="written-body">
            <Body {...props} />
          </div>
        </Template>
      );
    })}
    {Object.entries(rows).map(([name, Row]) => (
      <Template name={`row-${name}`}>
        <li class="list-row">
          <Row {...props} />
          <button class="iconbtn" type="button" data-remove aria-label={props.t("teach.remove.row")}>
            <Icon name="close" />
          </button>
        </li>
      </Template>
    ))}
  </>
);

const Template = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <template data-template={name}>{children}</template>
);

const Frame = ({ t, languages }: TemplateProps) => (
  <li class="written" tabIndex={-1}>
    <fieldset>
      <legend data-legend />
      <Bilingual name="prompt" label={t("teach.prompt")} languages={languages} most={1000} rows={2} />
      <div data-body />
      <div class="side-by-side">
        <Points t={t} value="1" />
        <label class="control">
          <span>{t("teach.after")}</span>
          <select data-after>
            <option value="">{t("teach.after.end")}</option>
          </select>
        </label>
      </div>
      <p class="defect" data-defect hidden />
      <p class="written-acts">
        <button class="btn btn-q" type="button" data-move="-1">
          {t("teach.move.up")}
        </button>
        <button class="btn btn-q" type="button" data-move="1">
          {t("teach.move.down")}
        </button>
        <button class="btn btn-q" type="button" data-remove-question>
          {t("teach.remove.question")}
        </button>
      </p>
    </fieldset>
  </li>
);

interface ListProps extends Pick<TemplateProps, "t"> {
  readonly row: keyof typeof rows;
  readonly label: string;
  readonly add: string;
}

const List = ({ row, label, add }: ListProps) => (
  <fieldset class="list">
    <legend>{label}</legend>
    <ul data-rows={row} />
    <button class="btn btn-q" type="button" data-add={row}>
      {add}
    </button>
  </fieldset>
);

const Picks = ({ of, label, note }: { readonly of: string; readonly label: string; readonly note?: string }) => (
  <fieldset class="picks">
    <legend>{label}</legend>
    {note !== undefined && <p class="quiet">{note}</p>}
    <ul class={of === "entries" ? "pick-chips" : "pick-list"} data-picks={of} />
  </fieldset>
);

const Several = ({ t }: Pick<TemplateProps, "t">) => (
  <label class="tick">
    <input type="checkbox" data-multiple />
    <span>{t("teach.multiple")}</span>
  </label>
);

const bodies: Readonly<Record<QuestionKindId, (props: TemplateProps) => ComponentChildren>> = {
  choice: ({ t }) => (
    <>
      <List t={t} row="option" label={t("teach.options")} add={t("teach.add.option")} />
      <Several t={t} />
    </>
  ),
  short: ({ t, languages }) => (
    <>
      <fieldset class="list">
        <legend>{t("teach.words")}</legend>
        <div class="side-by-side">
          <label class="control points">
            <span>{t("teach.words.least")}</span>
            <input type="number" min="0" max="5000" step="1" inputMode="numeric" data-least />
          </label>
          <label class="control points">
            <span>{t("teach.words.most")}</span>
            <input type="number" min="0" max="5000" step="1" inputMode="numeric" data-most />
          </label>
        </div>
      </fieldset>
      <Bilingual name="model" label={t("teach.model")} languages={languages} most={500} rows={2} />
      <List t={t} row="rubric" label={t("teach.rubric")} add={t("teach.add.rubric")} />
    </>
  ),
  match: ({ t }) => (
    <>
      <List t={t} row="pair" label={t("teach.pairs")} add={t("teach.add.pair")} />
      <button class="btn btn-q" type="button" data-fill-pairs>
        {t("teach.fill.pairs")}
      </button>
    </>
  ),
  sort: ({ t }) => (
    <>
      <List t={t} row="box" label={t("teach.boxes")} add={t("teach.add.box")} />
      <List t={t} row="item" label={t("teach.items")} add={t("teach.add.item")} />
    </>
  ),
  mark: ({ t }) => (
    <>
      <Picks of="within" label={t("teach.mark.within")} />
      <Picks of="entries" label={t("teach.mark.entries")} />
      <List t={t} row="quote" label={t("teach.mark.quotes")} add={t("teach.add.quote")} />
    </>
  ),
  evidence: ({ t }) => (
    <>
      <Picks of="right" label={t("teach.evidence")} />
      <Several t={t} />
    </>
  ),
};
