// The entries an assignment is about, as mentions.
import type { Language } from "../../src/model.ts";
import { descriptionId } from "../../src/pages/mention-address.ts";
import { inLanguage, type Words } from "./words.tsx";

export interface FocusEntry {
  readonly id: string;
  readonly type: string;
  readonly href: string;
  readonly label: Words;
}

interface FocusEntriesProps {
  readonly page: Language;
  readonly title: string;
  readonly entries: readonly FocusEntry[];
}

export const FocusEntries = ({ page, title, entries }: FocusEntriesProps) => (
  <div class="focus">
    <h2 class="quiet">{title}</h2>
    <ul>
      {entries.map(({ id, type, href, label }) => (
        <li>
          <a
            class={`mention ${type}`}
            href={href}
            data-entry={id}
            aria-describedby={descriptionId(page, label.language, type)}
            {...inLanguage(label.language, page)}
          >
            {label.text}
          </a>
        </li>
      ))}
    </ul>
  </div>
);
