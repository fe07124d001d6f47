// What is known of an entry, as terms and values in the page's language.
import type { Fact, FactValue } from "#includes/parts/entry-facts.tsx";
import { coordinatesText, precisionText } from "../derive/coordinates.ts";
import { dateIn, whenIn } from "../derive/dates.ts";
import { relationsByKind } from "../derive/relations-by-kind.ts";
import { type EntryType, entryTypeById } from "../entry-types/index.ts";
import { normalise } from "../language/index.ts";
import type { Entry, Language } from "../model.ts";
import { authorityLinks } from "../publish/authorities.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";
import { languagesFrom, wordsFor, wordsOf } from "./entry-names.ts";

interface Subject {
  readonly context: SiteContext;
  readonly page: Language;
  readonly t: Translate;
  readonly entry: Entry;
}

/** Relations that say where an entry belongs; they stand among its facts too, when they hold without a doubt. */
const belonging = ["locatedIn", "partOf", "onRiver", "broader", "stateBodyOf", "basedIn"];

/** The facts of an entry in the order of its page; a fact without a value is left out. */
export function entryFacts(context: SiteContext, page: Language, t: Translate, entry: Entry): Fact[] {
  const subject = { context, page, t, entry };
  const facts = [
    ...aliases(subject),
    timedNames(subject),
    kind(subject),
    ...belongsTo(subject),
    ...dates(subject),
    coordinates(subject),
    designations(subject),
    registers(subject),
  ];
  return facts.filter((fact) => fact.values.length > 0);
}

/** The other names in each language, without those that repeat another one but for its marks. */
function aliases({ context, page, t, entry }: Subject): Fact[] {
  return languagesFrom(context, page).map((language) => {
    const seen = new Set([normalise(language, entry.label[language] ?? "")]);
    const names = (entry.aliases[language] ?? []).filter((alias) => {
      const form = normalise(language, alias);
      return !seen.has(form) && seen.add(form);
    });
    const term =
      language === page ? t("entry.aliases") : t("entry.aliasesIn", { language: languageName(language, page) });
    return { term, inline: true, values: names.map((text) => ({ language, text })) };
  });
}

function timedNames({ context, page, t, entry }: Subject): Fact {
  const values = entry.names.flatMap((timed) => {
    const when = whenIn(context.library.site, page, timed);
    return wordsOf(context, page, timed.name).map((words, index) => ({
      ...words,
      details: index === 0 && when !== undefined ? [when] : [],
    }));
  });
  return { term: t("entry.names"), values };
}

function kind({ context, page, t, entry }: Subject): Fact {
  const ofType: EntryType | undefined = entryTypeById.get(entry.type);
  const labels = [ofType?.kinds[entry.kind ?? ""], entry.admin].filter((label) => label !== undefined);
  const values = labels.map((label) => wordsFor(context, page, label));
  const isRepeated =
    values[1] !== undefined && normalise(page, values[1].text) === normalise(page, values[0]?.text ?? "");
  return { term: t("entry.kind"), inline: true, values: isRepeated ? values.slice(0, 1) : values };
}

function belongsTo({ context, page, entry }: Subject): Fact[] {
  return relationsByKind(context.library, entry)
    .filter((group) => belonging.includes(group.kind))
    .map(({ label, related }) => ({
      term: wordsFor(context, page, label).text,
      inline: true,
      values: related
        .filter(({ relation }) => relation.certainty === undefined && relation.until === undefined)
        .map(({ entry: target }) => ({
          ...wordsFor(context, page, target.label),
          href: context.urls.entry(page, target.id),
        })),
    }));
}

function dates({ context, page, entry }: Subject): Fact[] {
  const terms = entryTypeById.get(entry.type)?.dates ?? {};
  return Object.entries(entry.dates).map(([name, edtf]) => ({
    term: terms[name]?.[page] ?? name,
    values: [{ language: page, text: dateIn(context.library.site, page, edtf) }],
  }));
}

function coordinates({ context, page, t, entry }: Subject): Fact {
  if (entry.coordinates === undefined) return { term: "", values: [] };
  const text = coordinatesText(entry.coordinates, page, context.library.site, t);
  const precision = precisionText(entry.coordinates.precision, t);
  const value: FactValue = { language: page, text, details: precision === undefined ? [] : [precision] };
  return { term: t("entry.coordinates"), values: [value] };
}

function designations({ context, page, t, entry }: Subject): Fact {
  const { site } = context.library;
  const values = entry.designations.map(({ by, date, note }) => ({
    ...wordsFor(context, page, by),
    details: [
      ...(date === undefined ? [] : [dateIn(site, page, date)]),
      ...(note === undefined ? [] : [wordsFor(context, page, note).text]),
    ],
  }));
  return { term: t("entry.designations"), values };
}

function registers({ t, entry }: Subject): Fact {
  const values = authorityLinks(entry.sameAs).map(({ name, value, url }) => ({
    language: "en",
    text: name,
    href: url,
    isExternal: true,
    details: url === value ? [] : [value],
  }));
  return { term: t("entry.sameAs"), values };
}
