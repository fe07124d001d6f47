// The root of the site: its languages, each named by itself.
import type { Language } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { inLanguage } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface LanguageChoiceLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly title: string;
  readonly description: string;
  readonly choices: readonly {
    readonly language: Language;
    readonly href: string;
    readonly name: string;
    readonly title: string;
    readonly tagline: string;
  }[];
}

export const LanguageChoiceLayout = (props: LanguageChoiceLayoutProps) => {
  const { context, address, title, description, choices } = props;
  const page = address.language;
  return (
    <Document context={context} address={address} kind="language-choice" title={title} description={description} isBare>
      <div class="wrap">
        <h1 class="vh">
          {choices.map((choice) => (
            <span {...inLanguage(choice.language, page)}>{choice.title} </span>
          ))}
        </h1>
        <ul class="choice">
          {choices.map(({ language, href, name, title: siteTitle, tagline }) => (
            <li {...inLanguage(language, page)}>
              <a href={href} hreflang={language} data-choose={language}>
                <span class="disp">{siteTitle}</span>
                <span class="choice-name">{name}</span>
                <span class="quiet">{tagline}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Document>
  );
};
