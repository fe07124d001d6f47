// The glossary as a book's index: a section a letter; shape of the type, label, dotted leader, the other labels.
import type { Language } from "../../src/model.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface IndexItem {
  readonly href: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly label: string;
  readonly others: readonly Words[];
  /** Every name of the entry in its search form, for the filter. */
  readonly names: string;
}

export interface IndexSection {
  readonly letter: string;
  readonly id: string;
  readonly items: readonly IndexItem[];
}

interface BookIndexProps {
  readonly page: Language;
  /** Language of the labels, whose alphabet orders them. */
  readonly language: Language;
  /** "all" where every type is listed, else the id of the type. */
  readonly holds: string;
  readonly sections: readonly IndexSection[];
  /** Whether there are so many lines that the browser should lay out only those near the window (SPEC §11). */
  readonly isLong: boolean;
}

export const BookIndex = ({ page, language, holds, sections, isLong }: BookIndexProps) => (
  <div data-glossary-list={holds} data-length={isLong ? "long" : undefined}>
    {sections.map(({ letter, id, items }) => (
      <section class="letter" id={id} aria-labelledby={`${id}-h`} {...inLanguage(language, page)}>
        <h2 class="disp" id={`${id}-h`}>
          {letter}
        </h2>
        <ul class="book-index">
          {items.map((item) => (
            <IndexLine page={page} language={language} {...item} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);

/** One line of the list, whose language is that of the labels. The leader is drawn by the stylesheet. */
const IndexLine = (props: IndexItem & { readonly page: Language; readonly language: Language }) => {
  const { page, language, href, type, typeLabel, label, others, names } = props;
  return (
    <li data-type={type} data-names={names}>
      <a class={type} href={href}>
        <b>{label}</b>
        <span class="vh" {...inLanguage(page, language)}>
          {" "}
          ({typeLabel}){" "}
        </span>
        {others.map((other) => (
          <i {...inLanguage(other.language, language)}>{other.text}</i>
        ))}
      </a>
    </li>
  );
};
