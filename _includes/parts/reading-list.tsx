// Readings as a table of contents.
import type { Language } from "../../src/model.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface ListedReading {
  readonly href: string;
  readonly number: string;
  /** In the page's language where there is one, else in the original's. */
  readonly title: Words;
  readonly others: readonly Words[];
  readonly minutes: string;
  readonly summary?: Words;
  /** Level, subjects, assignments. */
  readonly tags: readonly string[];
}

interface ReadingListProps {
  readonly page: Language;
  readonly readings: readonly ListedReading[];
  /** Whether summaries and subjects are shown. */
  readonly isFull?: boolean;
  /** Number of the first, where others stand on pages before. */
  readonly start?: number;
}

/** From this number on a reading's number needs a wider column. */
const longNumber = 1000;

export const ReadingList = ({ page, readings, isFull = false, start = 1 }: ReadingListProps) => (
  <ol
    class="toc"
    start={start === 1 ? undefined : start}
    data-numbers={start + readings.length > longNumber ? "long" : undefined}
  >
    {readings.map(({ href, number, title, others, minutes, summary, tags }) => (
      <li>
        <a href={href}>
          <span class="quiet num">{number}</span>
          <span class="title disp" {...inLanguage(title.language, page)}>
            {title.text}
          </span>
          <span class="others">
            {others.map(({ language, text }) => (
              <span class="other" {...inLanguage(language, page)}>
                {text}
              </span>
            ))}
          </span>
          <span class="minutes quiet">{minutes}</span>
          {isFull && summary !== undefined && (
            <span class="summary" {...inLanguage(summary.language, page)}>
              {summary.text}
            </span>
          )}
          {isFull && tags.length > 0 && (
            <span class="tags quiet">
              {tags.map((tag) => (
                <span>{tag}</span>
              ))}
            </span>
          )}
        </a>
      </li>
    ))}
  </ol>
);
