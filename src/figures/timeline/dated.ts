// What a timeline shows: entries and readings that have dates.
import { localised } from "../../derive/localised.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import type { Entry, Reading } from "../../model.ts";
import type { FigureSetting } from "../figure.ts";
import { labelOf, titleOf } from "../label-lines.ts";
import { type Span, spanOf } from "./span.ts";

/** What a date is to its subject: its beginning, its end, or something that befell it. */
export type DateRole = "begin" | "end" | "other";

export interface DatedMark {
  readonly edtf: string;
  readonly span: Span;
  readonly role: DateRole;
  /** What happened, in the page's language. */
  readonly what: string;
}

/** An entry or a reading with its dates, the earliest first. */
export interface Dated {
  /** The entry's; of a reading, one that no entry can have. The filters find rows and marks by it. */
  readonly id: string;
  /** Its entry type, or "reading". */
  readonly type: string;
  readonly entry?: Entry;
  readonly label: { readonly language: string; readonly text: string };
  readonly href?: string;
  readonly marks: readonly DatedMark[];
}

const roles: Readonly<Record<string, DateRole>> = {
  founded: "begin",
  launched: "begin",
  born: "begin",
  coined: "begin",
  published: "begin",
  ended: "end",
  dissolved: "end",
  died: "end",
  destroyed: "end",
};

/** Where on the scale a span begins: at its end when its beginning is open or unknown. */
export const beginning = ({ start, end }: Span): number => start ?? end ?? 0;

/** All that have a date, in the order of their first; those of one date in the order of the Library. */
export function datedSubjects(setting: FigureSetting): Dated[] {
  const { library } = setting;
  const subjects = [
    ...[...library.entries.values()].map((entry) => datedEntry(setting, entry)),
    ...[...library.readings.values()].map((reading) => datedReading(setting, reading)),
  ];
  return subjects.filter(({ marks }) => marks.length > 0).sort((one, other) => first(one) - first(other));
}

const first = ({ marks: [mark] }: Dated): number => (mark === undefined ? 0 : beginning(mark.span));

function datedEntry(setting: FigureSetting, entry: Entry): Dated {
  const { library, language } = setting;
  const words = entryTypeById.get(entry.type)?.dates ?? {};
  const what = (name: string) => localised(words[name] ?? {}, language, library.languages)?.value ?? name;
  const { id, type, dates } = entry;
  return { id, type, entry, label: labelOf(setting, entry), href: setting.entryHref(id), marks: marksOf(dates, what) };
}

function datedReading(setting: FigureSetting, reading: Reading): Dated {
  const { t } = setting;
  const { slug } = reading;
  const words: Readonly<Record<string, string>> = {
    published: t("figure.timeline.published"),
    updated: t("figure.timeline.updated"),
  };
  const dates = { published: reading.published, ...(reading.updated !== undefined && { updated: reading.updated }) };
  return {
    id: `reading:${slug}`,
    type: "reading",
    label: titleOf(setting, reading),
    href: setting.readingHref(slug),
    marks: marksOf(dates, (name) => words[name] ?? name),
  };
}

function marksOf(dates: Readonly<Record<string, string>>, what: (name: string) => string) {
  return Object.entries(dates)
    .flatMap(([name, edtf]): DatedMark[] => {
      const span = spanOf(edtf);
      return span === undefined ? [] : [{ edtf, span, role: roles[name] ?? "other", what: what(name) }];
    })
    .sort((one, other) => beginning(one.span) - beginning(other.span));
}
