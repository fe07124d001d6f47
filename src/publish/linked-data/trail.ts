// The way from the home page to a reading, an entry or a part of the glossary.
import { localised } from "../../derive/localised.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import type { Entry, Language, Localized, Reading } from "../../model.ts";
import type { SiteContext } from "../../site-context.ts";
import { translator } from "../../strings/index.ts";
import type { Crumb } from "./site.ts";

export function readingTrail(context: SiteContext, language: Language, reading: Reading): readonly Crumb[] {
  const { library, urls } = context;
  const title = localised(reading.versions, language, [reading.original])?.value.title ?? reading.slug;
  return [
    home(context, language),
    { name: translator(language, library.site)("nav.readings"), href: urls.readings(language) },
    { name: title, href: urls.reading(language, reading.slug) },
  ];
}

export function entryTrail(context: SiteContext, language: Language, entry: Entry): readonly Crumb[] {
  const name = words(context, language, entry.label);
  return [...glossaryTrail(context, language, entry.type), { name, href: context.urls.entry(language, entry.id) }];
}

/** The way to the glossary, or to its entries of one type. */
export function glossaryTrail(context: SiteContext, language: Language, typeId?: string): readonly Crumb[] {
  const { library, urls } = context;
  const glossary = {
    name: translator(language, library.site)("nav.glossary"),
    href: urls.glossary(language),
  };
  const type = typeId === undefined ? undefined : entryTypeById.get(typeId);
  if (type === undefined) return [home(context, language), glossary];
  const ofType = { name: words(context, language, type.plural), href: urls.glossaryType(language, type.folder) };
  return [home(context, language), glossary, ofType];
}

function home(context: SiteContext, language: Language): Crumb {
  return { name: words(context, language, context.library.site.title), href: context.urls.home(language) };
}

function words({ library }: SiteContext, language: Language, values: Localized): string {
  return localised(values, language, library.languages)?.value ?? "";
}
