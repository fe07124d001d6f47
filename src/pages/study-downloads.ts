// The cards for other programs that the site publishes.
import type { StudyDownload } from "#includes/parts/downloads.tsx";
import { anki, ankiPath } from "../exports/anki.ts";
import { readingPaths } from "../exports/exported-files.ts";
import { quizletPath } from "../exports/quizlet.ts";
import { selectionName, wholeGlossary } from "../exports/selection.ts";
import type { Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";

/** @param slug of the reading whose words they ask; without it, those of the whole glossary. None where it has no files. */
export function downloadsOf(
  { library, urls }: SiteContext,
  page: Language,
  t: Translate,
  slug?: string,
): StudyDownload[] {
  if (slug !== undefined && readingPaths(anki, library, slug).length === 0) return [];
  const name = slug === undefined ? wholeGlossary : selectionName(slug);
  return [
    { href: urls.href(ankiPath(name)), text: t("study.anki") },
    ...library.languages.map((language) => ({
      href: urls.href(quizletPath(name, language)),
      text: t("study.quizlet", { language: languageName(language, page) }),
    })),
  ];
}
