// The rows of the lists in which a teacher writes a question.
import type { Translate } from "../../../src/strings/index.ts";
import { Bilingual, type WrittenLanguage } from "./bilingual.tsx";

export interface TemplateProps {
  readonly t: Translate;
  readonly languages: readonly WrittenLanguage[];
}

export const rows = {
  option: ({ t, languages }: TemplateProps) => (
    <>
      <label class="tick">
        <input type="checkbox" data-correct />
        <span>{t("teach.correct")}</span>
      </label>
      <Bilingual name="text" label={t("teach.option")} languages={languages} most={500} />
    </>
  ),
  rubric: ({ t, languages }: TemplateProps) => (
    <>
      <Points t={t} value="1" />
      <Bilingual name="text" label={t("teach.rubric.line")} languages={languages} most={500} />
    </>
  ),
  pair: ({ t, languages }: TemplateProps) => (
    <>
      <Bilingual name="left" label={t("teach.pair.left")} languages={languages} most={500} />
      <Bilingual name="right" label={t("teach.pair.right")} languages={languages} most={500} />
    </>
  ),
  box: ({ t, languages }: TemplateProps) => (
    <Bilingual name="text" label={t("teach.box")} languages={languages} most={500} />
  ),
  item: ({ t, languages }: TemplateProps) => (
    <>
      <Bilingual name="text" label={t("teach.item")} languages={languages} most={500} />
      <label class="control">
        <span>{t("teach.item.box")}</span>
        <select data-box />
      </label>
    </>
  ),
  quote: ({ t, languages }: TemplateProps) => (
    <Bilingual name="text" label={t("teach.quote")} languages={languages} most={500} />
  ),
};

export const Points = ({ t, value }: Pick<TemplateProps, "t"> & { readonly value: string }) => (
  <label class="control points">
    <span>{t("teach.points")}</span>
    <input type="number" min="0.5" max="1000" step="0.5" value={value} inputMode="decimal" data-points />
  </label>
);
