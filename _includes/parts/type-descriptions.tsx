// One hidden description for each type of entry, to which every mention points: the text itself stays clean.
import { entryTypes } from "../../src/entry-types/index.ts";
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";

export const TypeDescriptions = ({ t, language }: { readonly t: Translate; readonly language: Language }) => (
  <div hidden data-pagefind-ignore>
    {entryTypes.map((type) => (
      <span id={`kd-${type.id}`}>{t("type.described", { type: type.label[language] ?? type.id })}</span>
    ))}
  </div>
);
