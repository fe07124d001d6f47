// new: a filled-in file to begin from.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { type EntryType, entryTypes } from "../entry-types/index.ts";
import { nearestWord } from "../language/nearest-word.ts";
import { openProject } from "../load/files.ts";
import { nameProblem } from "../load/names.ts";
import { loadSite } from "../load/site.ts";
import type { Language, Site } from "../model.ts";
import { textReport } from "../reports/text.ts";
import { today } from "../today.ts";
import { type Command, Misuse } from "./command.ts";
import { newAssignment } from "./new-assignment.ts";
import type { NewFile } from "./new-file.ts";

/** What can be made new, by its word on the command line. */
const kinds: ReadonlyMap<string, (id: string, site: Site, type: EntryType, project: string) => readonly NewFile[]> =
  new Map([
    ["reading", newReading],
    ["entry", newEntry],
    ["assignment", newAssignment],
  ]);

export const newCommand: Command = {
  id: "new",
  operands: "reading|entry|assignment ID",
  summary: "write a filled-in reading, entry or assignment",
  options: [
    {
      name: "type",
      type: "string",
      value: "TYPE",
      choices: entryTypes.map((type) => type.id),
      summary: `an entry's type: ${entryTypes.map((type) => type.id).join(", ")} (default: term)`,
    },
  ],
  async run({ project, operands, options, terminal }) {
    const [kind, id, ...rest] = operands;
    const make = kinds.get(kind ?? "");
    if (make === undefined || id === undefined || rest.length > 0) {
      const near = make === undefined && nearestWord(kind ?? "", [...kinds.keys()]);
      const usage = "new takes what to make and its id: hashiya new reading my-text.";
      throw new Misuse(near ? `«${kind}» cannot be made. Did you mean ${near}?` : usage);
    }
    const site = loadSite(openProject(project));
    if (site.value === undefined) {
      terminal.error(textReport(site.problems, terminal));
      return 1;
    }
    const badName = nameProblem(id, id, site.value.languages);
    if (badName !== undefined) throw new Misuse(`${badName.message} ${badName.hint}`);
    const type = entryTypes.find((row) => row.id === (options.type ?? "term"));
    if (type === undefined) throw new Misuse(`«${options.type}» is no type of entry.`);
    const files = make(id, site.value, type, project);
    // An id is one entry's, whatever its type.
    const twins = kind === "entry" ? entryTypes.map(({ folder }) => `glossary/${folder}/${id}.md`) : [];
    const taken = [...files.map(({ file }) => file), ...twins].find((file) => existsSync(path.join(project, file)));
    if (taken !== undefined) {
      terminal.error(`${taken} exists already; nothing was written.\n`);
      return 1;
    }
    for (const { file, text } of files) {
      const absolute = path.join(project, file);
      mkdirSync(path.dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
      terminal.out(`${file}\n`);
    }
    return 0;
  },
};

/** Words to begin from in the languages we know; others begin in English. */
const sample: Readonly<
  Record<Language, { title: string; summary: string; body: string; label: string; definition: string }>
> = {
  ar: {
    title: "عنوان القراءة",
    summary: "جملة أو جملتان تقولان ما في النص.",
    body: "الفقرة الأولى من النص.[^1]\n\n[^1]: حاشية تشرح ما في الفقرة.",
    label: "التسمية",
    definition: "تعريف محايد في جملة أو جملتين.",
  },
  en: {
    title: "Title of the reading",
    summary: "One or two sentences that say what the text holds.",
    body: "The first paragraph of the text.[^1]\n\n[^1]: A note that explains something in the paragraph.",
    label: "Label",
    definition: "A neutral definition in one or two sentences.",
  },
};

function words(language: Language) {
  const found = sample[language] ?? sample.en;
  if (found === undefined) throw new Error("No words to begin from");
  return found;
}

function newReading(slug: string, { languages, licence }: Site): readonly NewFile[] {
  const [original = "en"] = languages;
  return languages.map((language) => {
    const { title, summary, body } = words(language);
    const fields =
      language === original
        ? [`published: ${today()}`, "authors: []", stringify({ licence }).trim(), "level: intermediate", "tags: []"]
        : [`translationOf: ${original}`, "translators: []"];
    const frontMatter = [`title: ${title}`, `summary: ${summary}`, ...fields].join("\n");
    return { file: `content/readings/${slug}/index.${language}.md`, text: `---\n${frontMatter}\n---\n\n${body}\n` };
  });
}

function newEntry(id: string, { languages }: Site, type: EntryType): readonly NewFile[] {
  const each = (of: (language: Language) => string) =>
    languages.map((language) => `  ${language}: ${of(language)}`).join("\n");
  const lines = [
    `label:\n${each((language) => `${words(language).label} ${id}`)}`,
    `aliases:\n${each(() => "[]")}`,
    `definition:\n${each((language) => words(language).definition)}`,
    `kind: ${Object.keys(type.kinds)[0]}`,
    ...(type.located ? ["coordinates: { latitude: 0, longitude: 0, precision: approximate }"] : []),
    "sources: []",
  ];
  return [{ file: `glossary/${type.folder}/${id}.md`, text: `---\n${lines.join("\n")}\n---\n` }];
}
