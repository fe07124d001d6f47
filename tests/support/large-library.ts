// A Library as large as a publisher's, made in memory: names and titles as long as real ones, a few entries in very many
// readings, most in few.
import type { Entry, Library, Reading } from "../../src/model.ts";
import { dayBefore } from "./day-before.ts";
import { commonly, numbersFrom } from "./random.ts";
import { entry, library, reading } from "./small-library.ts";

export interface LargeSize {
  readonly readings: number;
  readonly entries: number;
}

const types = [
  "organisation",
  "organisation",
  "organisation",
  "organisation",
  "place",
  "place",
  "place",
  "person",
  "person",
  "term",
];
const kinds: Readonly<Record<string, string>> = { organisation: "armed-group", place: "town" };
const begins: Readonly<Record<string, string>> = { organisation: "founded", person: "born", term: "coined" };
const ties: Readonly<Record<string, string>> = {
  organisation: "partOf",
  place: "locatedIn",
  person: "memberOf",
  term: "broader",
};
const letters = { ar: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", en: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" };
const paragraphs = 5;
const entriesInReading = 6;
const words = {
  ar: "وكان الذين عادوا إلى المدينة في ذلك الصيف يقولون إن الجسر القديم بقي مغلقًا أمام القوافل حتى نهاية الشهر",
  en: "those who came back to the town that summer said that the old bridge stayed closed to convoys until the end of the month",
};

export function largeLibrary({ readings, entries }: LargeSize): Library {
  const random = numbersFrom(7);
  const glossary = Array.from({ length: entries }, (_, number) => largeEntry(number, random));
  const texts = Array.from({ length: readings }, (_, number) => largeReading(number, glossary, random));
  const made = library(withInverses(glossary), texts);
  const tags = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`tag-${at}`, { ar: `موضوع ${at}`, en: `Subject ${at}` }]),
  );
  return { ...made, site: { ...made.site, url: "https://corpus.example", readingFiles: 500, tags } };
}

function largeEntry(number: number, random: () => number): Entry {
  const type = types[number % types.length] ?? "term";
  const ar = `${letters.ar.charAt(number % 28)}معية دراسة الأنهار ${number}`;
  const en = `${letters.en.charAt(number % 26)}ssociation for the Study of Rivers ${number}`;
  const isPlace = type === "place";
  // A tenth of all lie in one place, as towns do in a country.
  const target = number % 10 === 5 ? 5 : Math.floor(number ** random() / 10) * 10 + (number % 10);
  return entry(`association-${number}`, {
    type,
    kind: kinds[type],
    label: { ar, en },
    aliases: { ar: [`${ar} القديمة`, `مدينة ${ar}`], en: [`${en} (old)`, `The ${en}`] },
    definition: { ar: `${words.ar}.`, en: `${words.en}.` },
    dates: begins[type] === undefined ? {} : { [begins[type]]: `${1900 + (number % 120)}` },
    coordinates: isPlace
      ? {
          latitude: 30 + random() * 8,
          longitude: 36 + random() * 12,
          precision: number % 3 === 0 ? "approximate" : "city",
        }
      : undefined,
    relations:
      target < number ? [{ kind: ties[type] ?? "relatedTo", target: `association-${target}`, inverse: false }] : [],
  });
}

/** The other end of each relation, as loading adds it. */
function withInverses(entries: readonly Entry[]): readonly Entry[] {
  const inverses = new Map<string, Entry["relations"][number][]>();
  for (const { id, relations } of entries) {
    for (const { kind, target } of relations) {
      inverses.set(target, [...(inverses.get(target) ?? []), { kind: `${kind}Inverse`, target: id, inverse: true }]);
    }
  }
  return entries.map((one) => ({ ...one, relations: [...one.relations, ...(inverses.get(one.id) ?? [])] }));
}

function largeReading(number: number, entries: readonly Entry[], random: () => number): Reading {
  const named = Array.from({ length: entriesInReading }, () => commonly(entries, random)).flatMap((one) => one ?? []);
  const text = (language: "ar" | "en") =>
    Array.from({ length: paragraphs }, (_, at) => {
      const mentions = [0, 1, 2].flatMap((step) => named[(at + step) % named.length] ?? []);
      return mentions.map(({ id, label }) => `${words[language]} [[${id}|${label[language]}]]`).join(" ");
    });
  const slug = `reading-on-the-old-bridge-${number}`;
  const made = reading(slug, { ar: text("ar"), en: text("en") });
  const title = {
    ar: `ما قيل عن الجسر القديم وما بقي منه ${number}`,
    en: `What was said of the old bridge and what remains ${number}`,
  };
  return {
    ...made,
    versions: Object.fromEntries(
      Object.entries(made.versions).map(([language, version]) => [
        language,
        { ...version, title: title[language as "ar" | "en"], summary: `${words[language as "ar" | "en"]}.` },
      ]),
    ),
    published: dayBefore(number),
    level: "intermediate",
    tags: [`tag-${number % 20}`, `tag-${(number * 7 + 3) % 20}`],
  };
}
