// Where an entry is read: the readings that mention it, and the entries that stand beside it there.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { EntryName, type EntryNameProps } from "./entry-name.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface TogetherProps {
  readonly t: Translate;
  readonly page: Language;
  readonly readings: readonly { readonly href: string; readonly titles: readonly Words[]; readonly count: string }[];
  /** To the readings that are not listed. */
  readonly more?: { readonly href: string; readonly text: string };
  readonly entries: readonly { readonly name: EntryNameProps; readonly count: string }[];
}

export const Together = ({ t, page, readings, more, entries }: TogetherProps) => (
  <section class="entry-section" aria-labelledby="together">
    <h2 class="disp" id="together">
      {t("entry.together")}
    </h2>
    <div class="entry-pair">
      <div>
        <h3>{t("entry.readings")}</h3>
        <ul class="together-readings">
          {readings.map(({ href, titles: [title, ...others], count }) => (
            <li>
              <a href={href} {...inLanguage(title?.language ?? page, page)}>
                {title?.text}
              </a>
              {others.map(({ language, text }) => (
                <span class="entry-name-other" {...inLanguage(language, page)}>
                  {text}
                </span>
              ))}
              <span class="detail">{count}</span>
            </li>
          ))}
        </ul>
        {more !== undefined && (
          <p>
            <a href={more.href}>{more.text}</a>
          </p>
        )}
      </div>
      {entries.length > 0 && (
        <div>
          <h3>{t("entry.beside")}</h3>
          <ul class="together-entries">
            {entries.map(({ name, count }) => (
              <li>
                <EntryName {...name} /> <span class="detail">{count}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  </section>
);
