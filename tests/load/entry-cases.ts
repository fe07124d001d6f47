// Entries that contradict themselves, each other or the world (SPEC §13, rows 12–16 and 21–26).
import { bilingual, entryText, type ProjectFiles } from "../support/project.ts";
import type { ProblemCase } from "./problem-case.ts";

const file = "glossary/places/raqqa.md";
const isis = "glossary/organisations/isis.md";
const label = { ar: "الرقة", en: "Raqqa" };
const withFields = (...lines: readonly string[]) => ({ ...bilingual, [file]: entryText(label, lines) });
const withEntries = (files: ProjectFiles) => ({ ...bilingual, ...files });
const term = (name: string, ...lines: readonly string[]) => entryText({ ar: `${name} ع`, en: name }, lines);

export const entryCases: readonly ProblemCase[] = [
  {
    name: "one id in two folders",
    files: withEntries({ "glossary/terms/raqqa.md": term("Another") }),
    expected: [`${file}:1:1 error entry/duplicate-id`, "glossary/terms/raqqa.md:1:1 error entry/duplicate-id"],
    message: /glossary\/terms\/raqqa\.md/,
  },
  {
    name: "a folder that is no type, and a file in none",
    files: withEntries({
      "glossary/terms/a.md": term("A"),
      "glossary/term/b.md": term("B"),
      "glossary/c.md": term("C"),
    }),
    expected: ["glossary/c.md:1:1 error entry/unknown-type", "glossary/term:1:1 error entry/unknown-type"],
    hint: /glossary\/organisations\//,
  },
  {
    name: "ids that differ in case only",
    files: withEntries({ "glossary/terms/Raqqa.md": term("Another") }),
    expected: [
      `${file}:1:1 error entry/duplicate-id`,
      "glossary/terms/Raqqa.md:1:1 error entry/duplicate-id",
      "glossary/terms/Raqqa.md:1:1 error path/name",
    ],
  },
  {
    name: "a designation without a date",
    files: withFields("designations: [ { by: { ar: دولة, en: A state } } ]"),
    expected: [`${file}:4:23 warning designation/undated`],
    message: /«دولة»/,
  },
  {
    name: "one alias in two entries",
    files: withEntries({ "glossary/terms/town.md": term("Town", "aliases: { en: [City, Ar-Raqqah] }") }),
    expected: ["glossary/terms/town.md:4:23 warning entry/label-collision"],
    message: /raqqa/,
    hint: /\[\[town\|…\]\] and \[\[raqqa\|…\]\]/,
  },
  {
    name: "one label in two entries",
    files: withEntries({ "glossary/terms/isis.md": undefined, "glossary/terms/state.md": term("ISIS") }),
    expected: ["glossary/terms/state.md:2:28 warning entry/label-collision"],
  },
  {
    name: "aliases that are one after folding",
    files: withEntries({ "glossary/terms/town.md": term("Town", "aliases: { ar: [مَدينة الرقّه] }") }),
    expected: ["glossary/terms/town.md:4:17 warning entry/label-collision"],
    message: /«مَدينة الرقّه» and «مدينة الرقة» are both «مدينه الرقه»/,
  },
  {
    name: "an alias that says the label again",
    files: withFields("aliases: { ar: [الرقّه], en: [RAQQA] }"),
    expected: [`${file}:4:17 warning entry/alias-redundant`, `${file}:4:31 warning entry/alias-redundant`],
  },
  {
    name: "a relation to an entry that is not there",
    files: withFields("relations: [ { locatedIn: euphratis } ]"),
    expected: [`${file}:4:27 error relation/unknown-entry`],
    hint: /^Did you mean euphrates\?$/,
  },
  {
    name: "a relation that is not in the table",
    files: withFields("relations: [ { locatdIn: euphrates } ]"),
    expected: [`${file}:4:14 error relation/unknown-kind`],
    hint: /^Did you mean locatedIn\?$/,
  },
  {
    name: "a relation nothing like any",
    files: withFields("relations: [ { constructor: euphrates } ]"),
    expected: [`${file}:4:14 error relation/unknown-kind`],
    hint: /partOf, locatedIn/,
  },
  {
    name: "a field that a relation has not, and two relations in one",
    files: withFields("relations: [ { untill: 2017, onRiver: euphrates, basedIn: isis } ]"),
    expected: [`${file}:4:24 error schema/unknown-key`, `${file}:4:59 error schema/unknown-key`],
    hint: /^Did you mean until\?$/,
  },
  {
    name: "a certainty that is not claimed",
    files: withFields("relations: [ { onRiver: euphrates, certainty: sure } ]"),
    expected: [`${file}:4:47 error schema/value`],
  },
  {
    name: "a part of itself",
    files: withFields("relations: [ { partOf: raqqa } ]"),
    expected: [`${file}:4:14 error relation/cycle`],
    message: /raqqa → raqqa\./,
  },
  {
    name: "a circle of three, once",
    files: withEntries({
      "glossary/terms/a.md": term("A", "relations: [ { broader: b } ]"),
      "glossary/terms/b.md": term("B", "relations: [ { broader: c } ]"),
      "glossary/terms/c.md": term("C", "relations: [ { broader: a } ]"),
    }),
    expected: ["glossary/terms/c.md:4:14 error relation/cycle"],
    message: /a → b → c → a\./,
  },
  {
    name: "a circle by way of a second relation and an inverse",
    files: withEntries({
      "glossary/terms/a.md": term("A", "relations: [ { broader: d }, { broader: b } ]"),
      "glossary/terms/b.md": term("B"),
      "glossary/terms/c.md": term("C", "relations: [ { broader: a }, { narrower: b } ]"),
      "glossary/terms/d.md": term("D"),
    }),
    expected: ["glossary/terms/c.md:4:14 error relation/cycle"],
    message: /a → b → c → a\./,
  },
  {
    name: "an inverse with other dates",
    files: withEntries({
      "glossary/terms/a.md": term("A", "relations: [ { ledBy: b, from: 2014 } ]"),
      "glossary/terms/b.md": term("B", "relations: [ { leaderOf: a, from: 2015 } ]"),
    }),
    expected: ["glossary/terms/b.md:4:26 error relation/contradiction"],
  },
  {
    name: "coordinates that are swapped",
    files: withFields("coordinates: { latitude: 139.01, longitude: 35.95 }"),
    expected: [`${file}:4:26 error place/coordinates`],
    hint: /swapped/,
  },
  {
    name: "coordinates out of range",
    files: withFields("coordinates: { latitude: 35.95, longitude: 390.1 }"),
    expected: [`${file}:4:44 error place/coordinates`],
    hint: /-180 and 180/,
  },
  {
    name: "coordinates that are no number",
    files: withFields("coordinates: { latitude: .nan, longitude: '39' }"),
    expected: [`${file}:4:26 error place/coordinates`, `${file}:4:43 error place/coordinates`],
  },
  {
    name: "coordinates of an organisation",
    files: withEntries({
      [isis]: entryText({ ar: "داعش", en: "ISIS" }, ["coordinates: { latitude: 1, longitude: 1 }"]),
    }),
    expected: [`${isis}:4:14 error place/coordinates`],
  },
  {
    name: "days that are in no calendar",
    files: withFields("dates: { founded: 2023-02-30, destroyed: 2023-13 }"),
    expected: [`${file}:4:19 error date/invalid`, `${file}:4:42 error date/invalid`],
    hint: /1979-05-12/,
  },
  {
    name: "dates that are words, wherever a date may stand",
    files: withFields(
      "names: [ { en: Rakka, from: then } ]",
      "designations: [ { by: { ar: أ, en: A }, date: once } ]",
      "sources: [ { title: A, date: ever } ]",
      "relations: [ { onRiver: euphrates, from: always } ]",
    ),
    expected: [
      `${file}:4:29 error date/invalid`,
      `${file}:5:47 error date/invalid`,
      `${file}:6:30 error date/invalid`,
      `${file}:7:42 error date/invalid`,
    ],
  },
  {
    name: "an end before its beginning",
    files: withEntries({
      [isis]: entryText({ ar: "داعش", en: "ISIS" }, [
        "dates: { founded: 2013, dissolved: 1999 }",
        "names: [ { en: IS, from: 2014, until: 2013 } ]",
        "relations: [ { activeIn: raqqa, from: 2017-10, until: 2017-09 } ]",
      ]),
    }),
    expected: [`${isis}:4:36 error date/order`, `${isis}:5:39 error date/order`, `${isis}:6:55 error date/order`],
  },
  {
    name: "text outside a section, a section twice, in another language, with a note",
    files: withEntries({
      [isis]: entryText(
        { ar: "داعش", en: "ISIS" },
        [],
        "\nLoose.\n\n::: en\nText[^1].\n:::\n\n::: en\nAgain.\n:::\n\n::: fr\nTexte.\n:::\n\n[^1]: Note.\n",
      ),
    }),
    expected: [
      `${isis}:6:1 error entry/body-section`,
      `${isis}:12:1 error entry/body-section`,
      `${isis}:16:1 error entry/body-section`,
      `${isis}:20:1 error entry/body-section`,
    ],
  },
  {
    name: "a mention in a section, of nothing",
    files: withEntries({
      [isis]: entryText({ ar: "داعش", en: "ISIS" }, [], "\n::: en\nIn [[Raqqa]] and [[Rakka]].\n:::\n"),
    }),
    expected: [`${isis}:7:18 error mention/unknown`],
    hint: /Raqqa \(raqqa\)/,
  },
];
