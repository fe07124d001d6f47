// The root of the site, where a reader chooses a language.
import type { VNode } from "preact";
import { LanguageChoiceLayout } from "#includes/layouts/language-choice.tsx";
import type { Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { ownName } from "../strings/index.ts";

export const languageChoicePage: PageKind = { id: "language-choice", addresses, render };

function* addresses({ languages }: Library): Iterable<PageAddress> {
  const [language] = languages;
  if (language !== undefined) yield { path: "/", language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { site, languages } = library;
  return (
    <LanguageChoiceLayout
      context={context}
      address={address}
      title={languages.map((language) => site.title[language] ?? "").join(" · ")}
      description={site.description[address.language] ?? ""}
      choices={languages.map((language) => ({
        language,
        href: urls.home(language),
        name: ownName(language),
        title: site.title[language] ?? "",
        tagline: site.tagline[language] ?? "",
      }))}
    />
  );
}
