// Names to know before a reading: those it mentions most. The script leaves out what the reader knows, and says how much
// that is.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface FirstName {
  readonly id: string;
  readonly type: string;
  readonly href: string;
  readonly label: Words;
}

export interface NamesFirstProps {
  readonly t: Translate;
  readonly page: Language;
  readonly names: readonly FirstName[];
  /** How often the text mentions an entry. */
  readonly mentions: number;
}

export const NamesFirst = ({ t, page, names, mentions }: NamesFirstProps) => (
  <details class="names" data-pagefind-ignore>
    <summary>
      {t("names.title")}{" "}
      <span class="quiet" data-known-share>
        {t("count.mentions", { n: mentions })}
      </span>
    </summary>
    <p class="quiet">{t("names.lede")}</p>
    <ul data-names={names.length}>
      {names.map(({ id, type, href, label }) => (
        <li>
          <a class={`name ${type}`} href={href} data-entry={id} {...inLanguage(label.language, page)}>
            {label.text}
          </a>
        </li>
      ))}
    </ul>
  </details>
);
