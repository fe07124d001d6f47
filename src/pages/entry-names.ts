// Entries as other pages name them: link, type, labels with the page's language first.
import type { EntryNameProps } from "#includes/parts/entry-name.tsx";
import type { Words } from "#includes/parts/words.tsx";
import { entryTypeById } from "../entry-types/index.ts";
import type { Entry, Language, Localized } from "../model.ts";
import type { SiteContext } from "../site-context.ts";

/** The site's languages with the page's first. */
export function languagesFrom(context: SiteContext, page: Language): Language[] {
  return [page, ...context.library.languages.filter((language) => language !== page)];
}

/** A localised value in every site language that has one, the page's first. */
export function wordsOf(context: SiteContext, page: Language, values: Localized): Words[] {
  return languagesFrom(context, page).flatMap((language) => {
    const text = values[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

/** A localised value in the page's language, else in the first that has one. */
export function wordsFor(context: SiteContext, page: Language, values: Localized): Words {
  return wordsOf(context, page, values)[0] ?? { language: page, text: "" };
}

export function entryName(context: SiteContext, page: Language, entry: Entry): EntryNameProps {
  const [label, ...others] = wordsOf(context, page, entry.label);
  return {
    page,
    href: context.urls.entry(page, entry.id),
    type: entry.type,
    typeLabel: entryTypeById.get(entry.type)?.label[page] ?? entry.type,
    label: label?.text ?? entry.id,
    others,
  };
}
