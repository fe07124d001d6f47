// The cards for other programs that the site publishes.
import type { StudyDownload } from "#includes/parts/downloads.tsx";
import { ankiPath } from "../exports/anki.ts";
import { quizletPath } from "../exports/quizlet.ts";
import type { Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";

/** @param name of a selection: the glossary or a reading */
export function downloadsOf(
  { library, urls }: SiteContext,
  page: Language,
  t: Translate,
  name: string,
): StudyDownload[] {
  return [
    { href: urls.href(ankiPath(name)), text: t("study.anki") },
    ...library.languages.map((language) => ({
      href: urls.href(quizletPath(name, language)),
      text: t("study.quizlet", { language: languageName(language, page) }),
    })),
  ];
}
