// A project of news-like readings made from this project's glossary by a seeded generator: what search is measured on.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadLibrary } from "../../src/load/library.ts";
import type { Entry, Language } from "../../src/model.ts";
import { chosen, numbersFrom, pick } from "../support/random.ts";

const here = path.dirname(fileURLToPath(import.meta.url));
const engine = path.resolve(here, "../..");

/** Subjects by what they are: an entry's id or a noun's; the slugs of the readings that speak of them. */
export type ReadingsOf = ReadonlyMap<string, ReadonlySet<string>>;

type Forms = Readonly<Record<Language, readonly string[]>>;

const sentences: Forms = {
  ar: [
    "أعلنت مصادر محلية صباح اليوم أن @ كان وراء ما جرى في الناحية.",
    "وقالت صحيفة يومية إن الأهالي تحدثوا طويلًا عن @.",
    "وصلت الأنباء عن @ قبل نهاية الأسبوع، بحسب شهود.",
    "وفي تقرير نُشر مساء الأحد ورد ذكر @ مرات عدة.",
    "لم يصدر تعليق رسمي على ما نُسب إلى @ حتى ساعة كتابة الخبر.",
    "ورأى باحث أن الحديث عن «@» لا يكفي لفهم الصورة كاملة.",
  ],
  en: [
    "Local sources said this morning that @ was behind what happened in the district.",
    "A daily paper wrote that people there talked for a long time about @.",
    "News of @ arrived before the end of the week, according to witnesses.",
    "A report published on Sunday evening mentioned @ several times.",
    "No official comment on what was attributed to @ had come by the time of writing.",
    "One scholar thought that speaking of “@” does not explain the whole picture.",
  ],
};
const filler: Forms = {
  ar: [
    "وتابع السكان أعمالهم كالمعتاد رغم البرد والمطر.",
    "ولم تتضح التفاصيل بعد، وما زال الجميع ينتظر بيانًا مكتوبًا.",
    "وكانت الأسعار قد ارتفعت في الأيام الماضية ارتفاعًا ملحوظًا.",
  ],
  en: [
    "Residents went on with their work as usual in spite of the cold and the rain.",
    "The details are not clear yet and everyone still waits for a written statement.",
    "Prices had gone up noticeably over the past few days.",
  ],
};
const particles = ["", "", "", "و", "ف", "ب", "ل"];
const entriesEach = 5;
const nounsEach = 2;

/**
 * Writes a project of `count` bilingual readings to a folder and says which reading speaks of what.
 * Some names are linked, most are left to be found.
 */
export async function generateProject(folder: string, count: number, seed = 7): Promise<ReadingsOf> {
  cpSync(path.join(engine, "glossary"), path.join(folder, "glossary"), { recursive: true });
  mkdirSync(path.join(folder, "content/readings"), { recursive: true });
  cpSync(path.join(engine, "content/site.yaml"), path.join(folder, "content/site.yaml"));
  const entries = await glossary();
  const nouns: Readonly<Record<string, Forms>> = JSON.parse(readFileSync(path.join(here, "cases/nouns.json"), "utf8"));
  const random = numbersFrom(seed);
  const readingsOf = new Map<string, Set<string>>();
  for (let number = 1; number <= count; number++) {
    const slug = `report-${String(number).padStart(4, "0")}`;
    const subjects = [...chosen(entries, entriesEach, random)].map(({ id }) => `entry:${id}`);
    subjects.push(...chosen(Object.keys(nouns), nounsEach, random).map((noun) => `noun:${noun}`));
    for (const subject of subjects) readingsOf.set(subject, (readingsOf.get(subject) ?? new Set()).add(slug));
    writeReading(path.join(folder, "content/readings", slug), number, subjects, entries, nouns, random);
  }
  return readingsOf;
}

async function glossary(): Promise<readonly Entry[]> {
  const { value } = await loadLibrary(engine);
  if (value === undefined) throw new Error("This project does not load.");
  return [...value.entries.values()];
}

function writeReading(
  folder: string,
  number: number,
  subjects: readonly string[],
  entries: readonly Entry[],
  nouns: Readonly<Record<string, Forms>>,
  random: () => number,
): void {
  mkdirSync(folder, { recursive: true });
  for (const language of ["ar", "en"]) {
    const paragraphs = subjects.map((subject) => {
      const name = surfaceOf(subject, language, entries, nouns, random);
      const spoken = pick(sentences[language] ?? [], random).replace("@", name);
      return `${spoken} ${pick(filler[language] ?? [], random)}`;
    });
    const title = language === "ar" ? `نشرة رقم ${number}` : `Bulletin number ${number}`;
    const kind = language === "ar" ? `published: ${2015 + (number % 9)}-03-01` : "translationOf: ar";
    const head = `---\ntitle: ${title}\nsummary: ${title}.\n${kind}\n---\n`;
    writeFileSync(path.join(folder, `index.${language}.md`), `${head}\n${paragraphs.join("\n\n")}\n`);
  }
}

/** A form of a subject as a text has it: with a particle before it, in quotation marks, linked or not. */
function surfaceOf(
  subject: string,
  language: Language,
  entries: readonly Entry[],
  nouns: Readonly<Record<string, Forms>>,
  random: () => number,
): string {
  const [kind = "", id = ""] = subject.split(":");
  const particle = language === "ar" ? pick(particles, random) : "";
  if (kind === "noun") return withParticle(particle, pick(nouns[id]?.[language] ?? [], random));
  const entry = entries.find((each) => each.id === id);
  const names = [entry?.label[language] ?? id, ...(entry?.aliases[language] ?? []).slice(0, 2)];
  const name = pick(names, random)
    .replace(/[()[\]|]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (random() < 0.3) return `[[${id}|${name}]]`;
  if (language === "ar" && random() < 0.15) return `${particle === "" ? "" : `${particle}ـ`}”${name}”`;
  return withParticle(particle, name);
}

const withParticle = (particle: string, word: string): string =>
  particle === "ل" && word.startsWith("ال") ? `لل${word.slice(2)}` : particle + word;
