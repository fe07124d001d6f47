// Every type of the Library: plain, frozen data. No code.
import type { Assignment } from "./assignment-model.ts";

export type * from "./assignment-model.ts";

/** BCP 47 tag of a site language, "ar" or "en". */
export type Language = string;

/** One value for each site language; `label`, `definition`, `title`, `prompt` are all this. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Markup made by the Markdown renderer; the only string a page may print unescaped. */
export type Html = string & { readonly __brand: "html" };

/** A place in markup that only the page can fill, since it depends on the page's language and the site's path. */
export type Slot =
  /** A link to an entry; `number` as in `Mention`, 0 where the mention has no address of its own (entries, pages). */
  | { readonly kind: "mention"; readonly entry: string; readonly text: string; readonly number: number }
  /** The opening tag of a claim's span; `number` as in `Claim`, 0 where it has no address of its own. */
  | { readonly kind: "claim"; readonly standing: Standing; readonly by?: string; readonly number: number }
  /** The call of a margin note; `call` counts the calls of one note from 1. */
  | { readonly kind: "note"; readonly number: number; readonly call: number }
  /** The value of an `href`: a path of the site below the language, `readings/x/#c7`. */
  | { readonly kind: "path"; readonly path: string }
  /** The value of a `src`: a picture's `output`. */
  | { readonly kind: "picture"; readonly output: string };

/** Rendered Markdown: finished HTML with slots between. `renderMarkup` in `pages/markup.ts` joins it. */
export type Markup = readonly (Html | Slot)[];

/** A span of a file. Lines and columns from 1, columns in UTF-16 units; `file` is relative to the project. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** An "info" is shown on request only and counts for nothing. */
export type Severity = "error" | "warning" | "info";

/** Something wrong in the input. `code` is `subject/defect`; `hint` is an act that mends it. */
export interface Problem extends Span {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What every step that reads or resolves returns: a value and what was wrong with the input. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Where a statement was read. `date` is EDTF. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** An edge of the glossary as seen from one entry; `inverse` marks one that was typed at the other end. */
export interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly from?: string;
  readonly until?: string;
  readonly at?: string;
  readonly certainty?: "claimed";
  /** The source, when the relation names one of its entry's sources by number. */
  readonly source?: Source;
  readonly inverse: boolean;
}

/** A name in force for a time; EDTF dates. */
export interface TimedName {
  readonly name: Localized;
  readonly from?: string;
  readonly until?: string;
}

/** A contested label: who gave it, when, in what scope. */
export interface Designation {
  readonly by: Localized;
  readonly date?: string;
  readonly note?: Localized;
}

export type GuardMode =
  | "guarded"
  | "after-full-name"
  | "context"
  | "longest"
  | "spelled"
  | "review"
  | "explicit"
  | "other";

/** When a form that is also a common word counts as a mention of its entry (DESIGN §3.3). */
export interface Guard {
  readonly form: string;
  readonly language: Language;
  readonly mode: GuardMode;
  readonly precededBy?: readonly string[];
  readonly followedBy?: readonly string[];
  readonly notPrecededBy?: readonly string[];
  readonly notFollowedBy?: readonly string[];
  readonly requiresAny?: readonly string[];
  readonly quoted?: boolean;
  readonly orAfterFullName?: boolean;
  readonly sense?: Localized;
}

/** WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision?: string;
}

/** One concept of the glossary: an organisation, place, person or term. */
export interface Entry {
  readonly id: string;
  /** Id of its row in `entry-types/`. */
  readonly type: string;
  readonly kind?: string;
  readonly span: Span;
  readonly label: Localized;
  readonly aliases: Localized<readonly string[]>;
  readonly names: readonly TimedName[];
  readonly transliteration?: string;
  readonly romanisation?: string;
  readonly definition: Localized;
  /** The longer text; absent languages have none. */
  readonly body: Localized<Markup>;
  readonly admin?: Localized;
  readonly dates: Readonly<Record<string, string>>;
  readonly coordinates?: Coordinates;
  /** Typed relations first, then computed inverses. */
  readonly relations: readonly Relation[];
  readonly designations: readonly Designation[];
  readonly sensitive: boolean;
  readonly note?: Localized;
  readonly autolink: "first" | "guarded" | "explicit";
  readonly guards: readonly Guard[];
  readonly sameAs: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
}

/** Words of a version that an author marked, as written and as read. */
export interface MarkedWords {
  readonly text: string;
  /** Index into the version's `blocks`; what stands in a note has the block that calls the note. */
  readonly block: number;
  /** Number of the note it stands in, if it stands in one. */
  readonly note?: number;
  /** UTF-16 offsets in the file of the whole, brackets and all. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets of `text` in the block's (or note's) plain text. */
  readonly textStart: number;
  readonly textEnd: number;
}

/** Words that link to an entry: `[[…]]`. */
export interface Mention extends MarkedWords {
  readonly entry: string;
  /** Its place among the mentions of the same entry in this version, from 1: the id is `m-<entry>-<number>`. */
  readonly number: number;
}

/**
 * On what ground a claim stands. `record`: published by several independent sources and not seriously disputed.
 * `official`: what a party said, dated and public. `claim`: rests on its speaker alone. `inference`: a judgement built
 * on what is given. `opinion`: a judgement for which nothing is given.
 */
export type Standing = "record" | "official" | "claim" | "inference" | "opinion";

/** A span of a version whose standing the editor has marked: `[the words]{.claim by=sohr}`. */
export interface Claim extends MarkedWords {
  /** From 1, in the order of the text: the id is `said-<language>-<number>`. */
  readonly number: number;
  readonly standing: Standing;
  /** Id of the entry that says so first. Absent: nobody in particular, or, of a judgement, the text's own author. */
  readonly by?: string;
}

/** A margin note of the editor. `id` is `fn-<number>`, its call `fr-<language>-<number>`. */
export interface Note {
  readonly number: number;
  readonly block: number;
  readonly html: Markup;
  readonly text: string;
}

/** A `break` is a thematic break; like a heading it has no number. */
export type BlockKind = "paragraph" | "heading" | "list" | "quotation" | "table" | "code" | "break";

/** A paragraph, list, quotation, table or heading of a version. */
export interface Block {
  /** Its number among the blocks of its version that are not headings, from 1; a heading has 0. */
  readonly number: number;
  /** The author's name for it (`{#c7}`), else `p<number>`; a heading without a name has `h<n>`. */
  readonly id: string;
  readonly kind: BlockKind;
  /** 2–6 for headings, else 0. */
  readonly level: number;
  readonly text: string;
  /** The block's own element included: `<p>…</p>`, `<h2>…</h2>`, without an id. */
  readonly html: Markup;
  readonly span: Span;
}

/** A reading in one language. */
export interface Version {
  readonly language: Language;
  readonly span: Span;
  readonly title: string;
  readonly summary: string;
  readonly translationOf?: Language;
  readonly translators: readonly string[];
  /** When a translation was last brought up to its original; EDTF. */
  readonly translated?: string;
  readonly blocks: readonly Block[];
  /** In the order of the text, a note's mentions at its call. */
  readonly mentions: readonly Mention[];
  /** In the order of the text, a note's at its call. */
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly words: number;
  /** True when the text carries Arabic vowel marks that a reader may switch off. */
  readonly vocalised: boolean;
}

/** A picture beside a text, to be copied under a name made of its content. */
export interface Picture {
  /** Absolute path on disk. */
  readonly file: string;
  /** Path under the site's root, `assets/pictures/<name>.<hash>.<extension>`. */
  readonly output: string;
  /** In pixels; of a vector picture, in its own units. */
  readonly width: number;
  readonly height: number;
}

/** One row of a reading on the page: the aligned blocks of its versions, as indices into each version's `blocks`. */
export interface AlignedRow {
  readonly id: string;
  readonly number: number;
  readonly blocks: Localized<number | undefined>;
}

/** What a reading is drawn from. */
export interface ReadingSource {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly note?: string;
}

/** One article, in its original language and its translations. */
export interface Reading {
  readonly slug: string;
  readonly original: Language;
  readonly versions: Localized<Version>;
  readonly rows: readonly AlignedRow[];
  readonly published: string;
  /** When the original was last changed; EDTF. */
  readonly updated?: string;
  /** As they are written in the language of each version. */
  readonly authors: Localized<readonly string[] | undefined>;
  /** In the language of each version. */
  readonly source: Localized<ReadingSource | undefined>;
  readonly licence: string;
  readonly level?: string;
  readonly tags: readonly string[];
  readonly cover?: Picture;
  readonly draft: boolean;
}

/** A page of the site's own (about, teachers' guide). */
export interface SitePage {
  readonly slug: string;
  readonly original: Language;
  readonly versions: Localized<Version>;
}

/** `content/site.yaml`. */
export interface Site {
  readonly title: Localized;
  readonly tagline: Localized;
  readonly description: Localized;
  /** The first is the default. */
  readonly languages: readonly Language[];
  /** Origin and path of the published site, without a trailing slash; empty when not set. */
  readonly url: string;
  readonly licence: string;
  readonly contact?: string;
  readonly digits: Localized<"latn" | "arab">;
  readonly dateLocale: Localized;
  readonly tags: Readonly<Record<string, Localized>>;
  /** Whether each reading gets a picture of its own for links in social media, or the site one a language. */
  readonly socialPictures: "site" | "readings";
  /** How many readings, the newest first, have files of their own; infinite for all. */
  readonly readingFiles: number;
  /** Whether the keys of all assignments are published with the site, for everyone to find. */
  readonly publishKeys: boolean;
  /** The editor at `/admin/`; none where the site is made without it. */
  readonly admin?: EditorHost;
  /** Words that a text leaves to those it quotes. */
  readonly epithets: Localized<readonly string[]>;
}

/** The Git host that the editor may save to, of `admin` in `content/site.yaml`; with no field, a folder alone. */
export interface EditorHost {
  readonly host?: "github" | "gitlab" | "gitea";
  /** "owner/name" */
  readonly repository?: string;
  readonly branch?: string;
  /** Address of the host's interface for programs, where it is not the public host's. */
  readonly api?: string;
  /** Address of the service that signs editors in. */
  readonly signIn?: string;
  readonly appId?: string;
}

/** A mention with the version that holds it. */
export interface Occurrence {
  readonly reading: string;
  readonly language: Language;
  readonly mention: Mention;
}

/** Everything the site is made from: plain, frozen, complete. Nothing after it reads a file. */
export interface Library {
  readonly site: Site;
  readonly languages: readonly Language[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly assignments: ReadonlyMap<string, Assignment>;
  /** Entry id to its mentions in every version of every reading: the concordance and the backlinks. */
  readonly mentionsOf: ReadonlyMap<string, readonly Occurrence[]>;
  readonly pictures: readonly Picture[];
}
