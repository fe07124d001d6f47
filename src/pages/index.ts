// The kinds of page, in the order they are made: first those that are edited most.
import type { PageKind } from "../site-context.ts";
import { assignmentPage } from "./assignment.tsx";
import { assignmentsPage } from "./assignments.tsx";
import { downloadsPage } from "./downloads.tsx";
import { entryPage } from "./entry.tsx";
import { figurePage } from "./figures.tsx";
import { glossaryPage } from "./glossary.tsx";
import { homePage } from "./home.tsx";
import { languageChoicePage } from "./language-choice.tsx";
import { mentionsPage } from "./mentions.tsx";
import { notFoundPage } from "./not-found.tsx";
import { offlinePage } from "./offline.tsx";
import { openAssignmentPage } from "./open-assignment.tsx";
import { readingPage } from "./reading.tsx";
import { readingsPage } from "./readings.tsx";
import { relatedPage } from "./related.tsx";
import { searchPage } from "./search.tsx";
import { sitePage } from "./site-page.tsx";
import { studyPage } from "./study.tsx";
import { teachPage } from "./teach.tsx";
import { worksheetPage } from "./worksheet.tsx";

export const pageKinds: readonly PageKind[] = [
  readingPage,
  homePage,
  readingsPage,
  glossaryPage,
  entryPage,
  mentionsPage,
  relatedPage,
  figurePage,
  assignmentsPage,
  assignmentPage,
  worksheetPage,
  openAssignmentPage,
  searchPage,
  studyPage,
  downloadsPage,
  offlinePage,
  teachPage,
  sitePage,
  languageChoicePage,
  notFoundPage,
];
