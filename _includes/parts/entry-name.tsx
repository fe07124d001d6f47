// An entry named in a list: its type's shape, its label as a link, its label in the other languages.
import type { Language } from "../../src/model.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface EntryNameProps {
  readonly page: Language;
  readonly href: string;
  /** Id of the type, which is also its class. */
  readonly type: string;
  readonly typeLabel: string;
  readonly label: string;
  readonly others: readonly Words[];
}

export const EntryName = ({ page, href, type, typeLabel, label, others }: EntryNameProps) => (
  <span class={`entry-name ${type}`}>
    <a href={href}>{label}</a>
    <span class="vh"> ({typeLabel})</span>
    {others.map(({ language, text }) => (
      <>
        {" "}
        <span class="entry-name-other" {...inLanguage(language, page)}>
          {text}
        </span>
      </>
    ))}
  </span>
);
