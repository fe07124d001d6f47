// The page that opens a teacher's link. The assignment is in the fragment, so the page is the same for all of them.
import type { VNode } from "preact";
import { OpenAssignmentLayout } from "#includes/layouts/open-assignment.tsx";
import type { Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { en } from "../strings/en.ts";
import { type Plural, stringsOf, translator } from "../strings/index.ts";

export const openAssignmentPage: PageKind = { id: "open-assignment", addresses, render };

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages) yield { path: `/${language}/assignments/open/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { language } = address;
  const t = translator(language, context.library.site);
  return <OpenAssignmentLayout context={context} address={address} t={t} words={partWords(language)} />;
}

/** Keys of the words in the parts that the browser makes here: the head of an assignment, its questions, handing in. */
const partKeys = /^(?:assignment\.|question\.|count\.(?:points|questions)$|number$|block\.number$|worksheet\.)/;

function partWords(language: Language): Record<string, string | Plural> {
  const strings = stringsOf[language] ?? en;
  return Object.fromEntries(Object.entries(strings).filter(([key]) => partKeys.test(key)));
}
