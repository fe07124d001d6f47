// A text that a teacher writes: a field for each language of the site, the page's first.
import type { Language } from "../../../src/model.ts";

export interface WrittenLanguage {
  readonly id: Language;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

interface BilingualProps {
  /** What the script calls it: `data-words`. */
  readonly name: string;
  readonly label: string;
  readonly languages: readonly WrittenLanguage[];
  /** Lines of a text area; one line without. */
  readonly rows?: number;
  readonly most: number;
  /** What stands in it at first, by language. */
  readonly initial?: Readonly<Record<Language, string>>;
}

export const Bilingual = ({ name, label, languages, rows, most, initial }: BilingualProps) => (
  <div class="bilingual" data-words={name}>
    {languages.map(({ id, name: called, direction }, index) => {
      const field = { lang: id, dir: direction, maxLength: most, "data-language": id, autoComplete: "off" };
      return (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of the two below
        <label class="control" data-second={index === 0 ? undefined : ""}>
          <span>
            {label} <span class="in-language quiet">{called}</span>
          </span>
          {rows === undefined ? (
            <input type="text" {...field} />
          ) : (
            <textarea rows={rows} {...field}>
              {initial?.[id]}
            </textarea>
          )}
        </label>
      );
    })}
  </div>
);
