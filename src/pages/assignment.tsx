// The pages of assignments as students meet them.
import type { VNode } from "preact";
import { AssignmentLayout } from "#includes/layouts/assignment.tsx";
import type { FocusEntry } from "#includes/parts/focus-entries.tsx";
import { publicQuestions } from "../assignments/public-questions.ts";
import { shownVersions } from "../derive/alignment-view.ts";
import { withoutClaims } from "../derive/claims.ts";
import { defaultDensity } from "../derive/density.ts";
import { excerptOf } from "../derive/excerpt.ts";
import { readingGlossary } from "../derive/reading-glossary.ts";
import type { Assignment, Language, Library, Version } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, type Translate, translator } from "../strings/index.ts";
import { questionBlocks } from "./assigned-text.ts";
import { assignmentData } from "./assignment-data.ts";
import { assignmentFacts } from "./assignment-facts.ts";
import { listOfBlocks } from "./block-ranges.ts";
import { wordsFor } from "./entry-names.ts";
import { renderMarkup } from "./markup.ts";
import { offlineOffer } from "./offline-offer.ts";
import { citationOf } from "./reading-citation.ts";
import { appendixNumbers, entryCards, whoEntries } from "./reading-entries.ts";
import { readingRows } from "./reading-rows.ts";
import { readingTitles } from "./reading-titles.ts";

export const assignmentPage: PageKind = { id: "assignment", addresses, render };

function* addresses({ languages, assignments }: Library): Iterable<PageAddress> {
  for (const language of languages) {
    for (const slug of assignments.keys()) yield { path: `/${language}/assignments/${slug}/`, language, subject: slug };
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const assignment = library.assignments.get(address.subject);
  const whole = library.readings.get(assignment?.reading ?? "");
  if (assignment === undefined || whole === undefined) throw new Error(`No assignment «${address.subject}»`);
  const reading = withoutClaims(excerptOf(whole, assignment.blocks));
  const versions = shownVersions(reading, page, library.languages);
  const [version] = versions;
  if (version === undefined) throw new Error(`No version of «${reading.slug}»`);
  const t = translator(page, library.site);
  const glossary = readingGlossary(library, reading, version.language);
  const setting = { context, page, t, reading, version };
  const blocks = questionBlocks(assignment, reading, version, t);
  const title = assignment.title[page] ?? assignment.slug;
  return (
    <AssignmentLayout
      context={context}
      address={address}
      t={t}
      slug={assignment.slug}
      title={title}
      facts={assignmentFacts(context, page, t, assignment)}
      instructions={renderMarkup(assignment.instructions[page] ?? [], { context, page })}
      reading={{
        slug: reading.slug,
        href: urls.reading(page, reading.slug),
        title: readingTitles(context, page, reading)[0] ?? { language: page, text: reading.slug },
      }}
      part={assignment.isWhole ? undefined : partOf(assignment, page, t)}
      focus={focusEntries(context, page, assignment)}
      view={viewOf(assignment, versions)}
      hasMarks={versions.some((shown) => shown.vocalised)}
      bar={{
        versions: versions.map(({ language }) => ({ language, name: languageName(language, page) })),
        density: defaultDensity(version),
        standings: [],
      }}
      rows={readingRows({ ...setting, versions, numbers: appendixNumbers(setting, glossary) })}
      work={{ questions: publicQuestions(assignment), blocks, worksheet: urls.worksheet(page, assignment.slug) }}
      who={whoEntries(setting, glossary)}
      cards={entryCards(setting, glossary)}
      offline={offlineOffer(context, page, `assignments/${assignment.slug}`)}
      blockCitation={citationOf(context, translator(version.language, library.site), reading, version).ofBlock}
      url={urls.absolute(urls.reading(page, reading.slug))}
      data={assignmentData(context, page, assignment, blocks)}
    />
  );
}

export function focusEntries(context: SiteContext, page: Language, { focus }: Assignment): readonly FocusEntry[] {
  return focus.flatMap((id) => {
    const entry = context.library.entries.get(id);
    if (entry === undefined) return [];
    return [{ id, type: entry.type, href: context.urls.entry(page, id), label: wordsFor(context, page, entry.label) }];
  });
}

/** "paragraphs 1–4 and 7" */
function partOf({ blocks }: Assignment, page: Language, t: Translate): string {
  return t("assignment.part", { n: blocks.length, blocks: listOfBlocks(t, page, blocks) });
}

function viewOf({ view }: Assignment, versions: readonly Version[]) {
  const index = versions.findIndex(({ language }) => language === view);
  if (view === "both" && versions.length > 1) return { view, shows: "all" };
  return { view: versions[Math.max(0, index)]?.language ?? "", shows: String(Math.max(0, index) + 1) };
}
