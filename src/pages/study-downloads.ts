// The cards for other programs that the site publishes.
import type { StudyDownload } from "#includes/parts/downloads.tsx";
import { filedReadings } from "../derive/filed-readings.ts";
import { ankiPath } from "../exports/anki.ts";
import { quizletPath } from "../exports/quizlet.ts";
import { selectionName, selections, wholeGlossary } from "../exports/selection.ts";
import { madeOncePer } from "../made-once.ts";
import type { Language, Library } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";

/** Slugs of the readings whose cards the site has. */
const hasCards = madeOncePer((library: Library): ReadonlySet<string> => {
  const filed = filedReadings(library);
  return new Set(
    selections(library).flatMap(({ reading }) => (reading && filed.has(reading.slug) ? [reading.slug] : [])),
  );
});

/** @param slug of the reading whose words they ask; without it, those of the whole glossary. None where it has no files. */
export function downloadsOf(
  { library, urls }: SiteContext,
  page: Language,
  t: Translate,
  slug?: string,
): StudyDownload[] {
  if (slug !== undefined && !hasCards(library).has(slug)) return [];
  const name = slug === undefined ? wholeGlossary : selectionName(slug);
  return [
    { href: urls.href(ankiPath(name)), text: t("study.anki") },
    ...library.languages.map((language) => ({
      href: urls.href(quizletPath(name, language)),
      text: t("study.quizlet", { language: languageName(language, page) }),
    })),
  ];
}
