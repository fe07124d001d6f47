// The header of every page: brand, navigation (a disclosure when narrow), search, settings, the other languages.
import type { Language } from "../../src/model.ts";
import type { ChromeLink } from "../../src/pages/chrome.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";
import { inLanguage } from "./words.tsx";

export interface LanguageLink {
  readonly language: Language;
  readonly href: string;
  /** The language's own name for itself. */
  readonly name: string;
}

interface SiteHeaderProps {
  readonly t: Translate;
  readonly language: Language;
  readonly home: string;
  readonly title: string;
  readonly tagline: string;
  readonly search: string;
  readonly links: readonly ChromeLink[];
  readonly languageLinks: readonly LanguageLink[];
}

const Links = ({ links }: { readonly links: readonly ChromeLink[] }) => (
  <>
    {links.map(({ href, label, current }) => (
      <a href={href} aria-current={current}>
        {label}
      </a>
    ))}
  </>
);

export const SiteHeader = (props: SiteHeaderProps) => {
  const { t, links } = props;
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href={props.home}>
          <span>{props.title}</span> <small>{props.tagline}</small>
        </a>
        <nav class="nav" aria-label={t("nav.label")}>
          <Links links={links} />
        </nav>
        <div class="tools">
          <a class="iconbtn" href={props.search} aria-label={t("nav.search")} data-search-open>
            <Icon name="search" />
          </a>
          <button class="iconbtn needs-script" type="button" popovertarget="settings" aria-label={t("settings.label")}>
            <Icon name="letters" />
          </button>
          {props.languageLinks.map(({ language, href, name }) => (
            <a
              class="btn btn-q"
              href={href}
              hreflang={language}
              {...inLanguage(language, props.language)}
              data-language-link
            >
              {name}
            </a>
          ))}
          <details class="menu">
            <summary class="iconbtn" aria-label={t("menu.label")}>
              <Icon name="menu" />
            </summary>
            <nav aria-label={t("menu.label")}>
              <ul>
                {links.map((link) => (
                  <li>
                    <Links links={[link]} />
                  </li>
                ))}
              </ul>
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
};
