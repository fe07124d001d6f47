// What every page and every file of the site is made from, and the shapes of both.
import type { VNode } from "preact";
import type { Letters } from "./drawing/letters.ts";
import type { Language, Library } from "./model.ts";
import type { Urls } from "./urls.ts";

/** The bundled stylesheet, scripts and fonts: paths below the site's root, with content hashes in their names. */
export interface Assets {
  /** "assets/site.<hash>.css" */
  readonly stylesheet: string;
  /** Stylesheets that only some kinds of page have, by the source's file name without ending. */
  readonly styles: Readonly<Record<string, string>>;
  /** By entry point: "theme" is classic and blocking; the others are deferred modules. */
  readonly scripts: Readonly<Record<string, string>>;
  /** By the source's file name without ending, "amiri-arabic-400-normal". */
  readonly fonts: Readonly<Record<string, string>>;
  /** By the source's file name, "icon.svg", "icon-192.png". */
  readonly icons: Readonly<Record<string, string>>;
}

export interface SiteContext {
  readonly library: Library;
  readonly urls: Urls;
  /** The exports of the whole glossary, made once: pages tell their sizes. */
  readonly glossaryFiles: readonly SiteFile[];
  readonly assets: Assets;
  /** The faces of figures, opened once. */
  readonly letters: Letters;
  /** Absolute paths: the project, and the engine whose `_includes/` it falls back to. */
  readonly folders: { readonly project: string; readonly engine: string };
}

/** One page to be made: `path` is its site path without the prefix ("/ar/readings/x/", "/404.html"). */
export interface PageAddress {
  readonly path: string;
  readonly language: Language;
  /** What the kind needs to find its subject: a slug, an id, a type; "" for a single page. */
  readonly subject: string;
}

/** A kind of page: which addresses, and how one is made. A row of `pages/index.ts`. */
export interface PageKind {
  readonly id: string;
  addresses(library: Library): Iterable<PageAddress>;
  /** The whole `<html>` element. */
  render(context: SiteContext, address: PageAddress): VNode;
  /** What a page is made of besides the site itself, as in `PlannedFile`; without it a page is made in every build. */
  madeOf?(library: Library, address: PageAddress): string;
}

type Contents = string | Uint8Array;

/** A file of the site that is not a page: `path` below the site's root, "data/feed.ar.xml". */
export interface SiteFile {
  readonly path: string;
  readonly contents: Contents;
}

/** A file that need not be made where there is one that was made of the same. */
export interface PlannedFile {
  readonly path: string;
  /** A name of all that the file is made of besides the site itself: the same only where the file comes out the same. */
  readonly madeOf: string;
  /** Undefined where it turns out that there is no such file. */
  make(): Contents | undefined | Promise<Contents | undefined>;
}

type SomeFiles = Iterable<SiteFile | PlannedFile>;

/** A kind of file that the site publishes. A row of `publish/index.ts`. */
export interface SiteFileKind {
  readonly id: string;
  files(context: SiteContext): SomeFiles | AsyncIterable<SiteFile | PlannedFile> | Promise<SomeFiles>;
}
