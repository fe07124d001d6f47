// The kinds of page, in the order they are made.
import type { PageKind } from "../site-context.ts";
import { entryPage } from "./entry.tsx";
import { glossaryPage } from "./glossary.tsx";
import { homePage } from "./home.tsx";
import { languageChoicePage } from "./language-choice.tsx";
import { notFoundPage } from "./not-found.tsx";
import { readingPage } from "./reading.tsx";
import { readingsPage } from "./readings.tsx";
import { searchPage } from "./search.tsx";
import { sitePage } from "./site-page.tsx";

export const pageKinds: readonly PageKind[] = [
  homePage,
  readingsPage,
  readingPage,
  glossaryPage,
  entryPage,
  searchPage,
  sitePage,
  languageChoicePage,
  notFoundPage,
];
