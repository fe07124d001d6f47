// The head of a reading: what it is, its title in both languages, its summary, the facts.
import type { ComponentChildren } from "preact";
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { NamesFirst, type NamesFirstProps } from "./names-first.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface MastheadProps {
  readonly t: Translate;
  readonly page: Language;
  readonly eyebrow: readonly { readonly text: string; readonly href?: string }[];
  readonly title: Words;
  readonly otherTitles: readonly Words[];
  readonly summary: Words;
  /** Said when the reading has no version in the page's language. */
  readonly missing?: string;
  /** Absent where the text mentions nothing. */
  readonly names?: Omit<NamesFirstProps, "t" | "page">;
  readonly facts: readonly { readonly name: string; readonly value: ComponentChildren }[];
}

/** Beyond this many characters a title is set a size smaller. */
const longTitle = 40;

export const Masthead = (props: MastheadProps) => {
  const { t, page, eyebrow, title, otherTitles, summary, missing, names, facts } = props;
  return (
    <header class="mast" data-title={title.text.length > longTitle ? "long" : undefined}>
      <div class="wrap">
        <div>
          <p class="eyebrow">
            {eyebrow.map(({ text, href }) => (href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>))}
          </p>
          <h1 class="disp" id="h" {...inLanguage(title.language, page)}>
            {title.text}
          </h1>
          {otherTitles.map(({ language, text }) => (
            <p class="other">
              <bdi {...inLanguage(language, page)}>{text}</bdi>
            </p>
          ))}
          <p class="deck read" {...inLanguage(summary.language, page)}>
            {summary.text}
          </p>
          {missing !== undefined && <p class="missing">{missing}</p>}
          {names !== undefined && <NamesFirst t={t} page={page} {...names} />}
        </div>
        <div>
          <dl class="facts">
            {facts.map(({ name, value }) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class="resume needs-script" data-resume>
            <a href="#main" data-resume-link>
              {t("reading.resume")}
            </a>
          </p>
        </div>
      </div>
    </header>
  );
};
