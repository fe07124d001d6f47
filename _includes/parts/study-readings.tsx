// The readings on the page of study: what of each is known, its names to learn, its cards for other programs.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Downloads, type StudyDownload } from "./downloads.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface StudyReading {
  readonly slug: string;
  readonly href: string;
  readonly title: Words;
  readonly others: readonly Words[];
  readonly downloads: readonly StudyDownload[];
}

export interface StudyReadingsProps {
  readonly t: Translate;
  readonly page: Language;
  readonly readings: readonly StudyReading[];
  readonly older?: { readonly href: string; readonly text: string };
}

export const StudyReadings = ({ t, page, readings, older }: StudyReadingsProps) => (
  <section class="sec" id="readings" aria-labelledby="readings-h">
    <h2 class="disp" id="readings-h">
      {t("study.readings.title")}
    </h2>
    <p class="lede">{t("study.readings.lede")}</p>
    <ul class="study-readings">
      {readings.map(({ slug, href, title, others, downloads }) => (
        <li data-reading={slug}>
          <p class="study-title disp">
            <a href={href} data-title {...inLanguage(title.language, page)}>
              {title.text}
            </a>
            {others.map(({ language, text }) => (
              <span class="study-other">
                <bdi {...inLanguage(language, page)}>{text}</bdi>
              </span>
            ))}
          </p>
          <p class="study-share quiet live" data-share />
          <button class="btn live" type="button" data-learn hidden />
          <Downloads downloads={downloads} about={title.text} />
        </li>
      ))}
    </ul>
    {older !== undefined && (
      <p>
        <a href={older.href}>{older.text}</a>
      </p>
    )}
  </section>
);
