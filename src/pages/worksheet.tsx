// Assignments on paper.
import type { VNode } from "preact";
import { WorksheetLayout, type WorksheetRow } from "#includes/layouts/worksheet.tsx";
import type { WorksheetEntry } from "#includes/parts/worksheet.tsx";
import { publicQuestions } from "../assignments/public-questions.ts";
import { excerptOf } from "../derive/excerpt.ts";
import { languageRules } from "../language/index.ts";
import type { Assignment, Language, Library, Reading, Version } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { type Translate, translator } from "../strings/index.ts";
import { firstVersion, questionBlocks } from "./assigned-text.ts";
import { assignmentFacts } from "./assignment-facts.ts";
import { wordsOf } from "./entry-names.ts";
import { renderMarkup } from "./markup.ts";
import { readingTitles } from "./reading-titles.ts";

export const worksheetPage: PageKind = { id: "worksheet", addresses, render };

function* addresses({ languages, assignments }: Library): Iterable<PageAddress> {
  for (const language of languages) {
    for (const slug of assignments.keys()) {
      yield { path: `/${language}/assignments/${slug}/print/`, language, subject: slug };
    }
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const assignment = library.assignments.get(address.subject);
  const whole = library.readings.get(assignment?.reading ?? "");
  const reading = whole && assignment && excerptOf(whole, assignment.blocks);
  const version = reading && firstVersion(library, reading, page);
  if (assignment === undefined || reading === undefined || version === undefined) {
    throw new Error(`No assignment «${address.subject}»`);
  }
  const t = translator(page, library.site);
  return (
    <WorksheetLayout
      context={context}
      address={address}
      t={t}
      title={assignment.title[page] ?? assignment.slug}
      facts={assignmentFacts(context, page, t, assignment)}
      points={t("worksheet.of", { n: assignment.points })}
      instructions={renderMarkup(assignment.instructions[page] ?? [], { context, page })}
      reading={readingTitles(context, page, reading)[0] ?? { language: page, text: reading.slug }}
      language={version.language}
      direction={languageRules(version.language).direction}
      rows={rowsOf(context, page, t, reading, version)}
      questions={publicQuestions(assignment)}
      blocks={questionBlocks(assignment, reading, version, t)}
      entries={entriesOf(context, page, assignment)}
      screen={urls.assignment(page, assignment.slug)}
    />
  );
}

/** The text without its notes' calls leading anywhere: its mentions lead to the pages of their entries. */
function rowsOf(
  context: SiteContext,
  page: Language,
  t: Translate,
  reading: Reading,
  version: Version,
): WorksheetRow[] {
  const { language } = version;
  const excerptOfPage = context.urls.reading(page, reading.slug);
  return reading.rows.flatMap(({ id, number, blocks }) => {
    const index = blocks[language];
    const block = index === undefined ? undefined : version.blocks[index];
    if (block === undefined) return [];
    const html = renderMarkup(block.html, { context, page, version: language, excerptOf: excerptOfPage });
    return [{ id, number: number === 0 ? undefined : t("number", { n: number }), html }];
  });
}

/** The entries in focus, each label and definition in every language. */
function entriesOf(context: SiteContext, page: Language, { focus }: Assignment): readonly WorksheetEntry[] {
  return focus.flatMap((id) => {
    const entry = context.library.entries.get(id);
    if (entry === undefined) return [];
    return [
      {
        type: entry.type,
        labels: wordsOf(context, page, entry.label),
        definitions: wordsOf(context, page, entry.definition),
      },
    ];
  });
}
