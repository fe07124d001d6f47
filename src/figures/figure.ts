// The shape of a figure: a row of `figures/index.ts`, and what it makes of the Library for one page.
import type { ComponentChildren } from "preact";
import type { Letters } from "../drawing/letters.ts";
import type { Language, Library, Localized } from "../model.ts";
import type { Translate } from "../strings/index.ts";

/** A figure of the whole glossary. It has a page, `/<language>/<id>/`, and files, `data/figures/<id>.<language>.svg`. */
export interface Figure {
  readonly id: string;
  readonly title: Localized;
  /** Undefined where the Library has nothing that it could show. */
  make(setting: FigureSetting): MadeFigure | undefined;
}

/** For whom a figure is drawn. */
export interface FigureSetting {
  readonly library: Library;
  readonly language: Language;
  readonly t: Translate;
  readonly letters: Letters;
  /** Words as text, or as outlines: a file can count on no face. */
  readonly words: "text" | "outlines";
  /** Href of an entry's page; undefined where a drawing cannot link, as in a file of a site without an address. */
  entryHref(id: string): string | undefined;
  /** Href of a reading's page, at one of its rows; undefined as above. */
  readingHref(slug: string, row?: string): string | undefined;
  /** Href of the index of all entries. */
  glossaryHref(): string | undefined;
}

/** A figure, ready for a page: the same facts drawn, in a sentence, and in a table. */
export interface MadeFigure {
  /** A sentence that says what is to be seen, not what kind of picture it is. */
  readonly description: string;
  /** Where the screen is wide, in print and in files. */
  readonly wide: Drawing;
  /** Where it is narrow; the wide one serves both when not given. */
  readonly narrow?: Drawing;
  /** What each sign of the drawing means. */
  readonly signs: readonly { readonly drawing: ComponentChildren; readonly text: string }[];
  /** Where the facts come from and what not to read into them; a sentence each. */
  readonly captions: readonly string[];
  readonly table: FigureTable;
  /** Ids of the entries that have a mark of their own, for their cards and the filters. */
  readonly entries: readonly string[];
}

/** What stands inside an `<svg>`, in units that are pixels where the drawing is as wide as its place. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: ComponentChildren;
}

/** A page stays under 150 kB however large the glossary (SPEC §11); what has no row stands on the pages of the glossary. */
export const mostTableRows = 62;

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Where the rest is, when the table has only the first rows of a large glossary. */
  readonly rest?: { readonly href: string; readonly text: string };
}

export interface FigureRow {
  /** Ids of the entries that the row is about: the filters show and hide it by them. */
  readonly entries: readonly string[];
  /** One for each column; the first is the row's heading. */
  readonly cells: readonly FigureCell[];
}

/** Pieces of a cell, shown one after the other with a comma between. */
export type FigureCell = readonly FigureText[];

export interface FigureText {
  readonly text: string;
  /** When it is not the page's. */
  readonly language?: Language;
  readonly href?: string;
  /** Id of the entry that the text names: its link opens its card. */
  readonly entry?: string;
}
