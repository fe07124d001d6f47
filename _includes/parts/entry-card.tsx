// An entry in the glossary of a reading. The popover is filled from its `data-part`s, print takes it as an appendix.
import type { Language } from "../../src/model.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface EntryCardProps {
  readonly page: Language;
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly kind: string;
  readonly href: string;
  readonly label: Words;
  readonly others: readonly Words[];
  readonly transliteration?: string;
  readonly definition: Words;
  /** In how many more readings it stands, and where they are listed. */
  readonly elsewhere?: { readonly href: string; readonly text: string };
}

export const EntryCard = (props: EntryCardProps) => {
  const { page, id, number, type, kind, href, label, others, transliteration, definition, elsewhere } = props;
  return (
    <article class={`card ${type}`} id={`g-${id}`} data-n={number}>
      <p class="kind" data-part="kind">
        {kind}
      </p>
      <h3 class="disp" {...inLanguage(label.language, page)}>
        <a href={href}>
          <span data-part="label">{label.text}</span>
        </a>
      </h3>
      {(others.length > 0 || transliteration !== undefined) && (
        <p class="labels" data-part="labels">
          {others.map(({ language, text }) => (
            <bdi {...inLanguage(language, page)}>{text}</bdi>
          ))}
          {transliteration !== undefined && (
            <i class="tl" lang="ar-Latn" dir="ltr">
              {transliteration}
            </i>
          )}
        </p>
      )}
      <p class="def" data-part="definition" {...inLanguage(definition.language, page)}>
        {definition.text}
      </p>
      {elsewhere !== undefined && (
        <a class="others" href={elsewhere.href} data-part="others">
          {elsewhere.text}
        </a>
      )}
    </article>
  );
};
